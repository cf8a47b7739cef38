import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import signUp from '../functions/sign-up.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { NOW } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

const RULE = 'The program is for people who live in Halifax, or will soon.';
/** What a city such as Halifax may publish: who studied here takes part, permission is talked about, the region is worded. */
const SETTINGS = {
  ...{ _id: 'settings', _type: 'settings', programName: 'Halifax Connector', city: 'Halifax' },
  ...{ phone: '902-555-0142', email: 'hello@example.org', country: 'ca', province: 'NS' },
  ...{ regionPostcodes: ['B3H'], regionDescription: 'Halifax', undoMinutes: 0 },
  criteria: {
    foreignBorn: { level: 'not-counted' },
    collegeEducated: { level: 'discussed' },
    workPermission: { level: 'discussed' },
    region: { rule: { en: RULE, fr: 'Le programme est pour qui habite à Halifax, ou bientôt.' } },
  },
};

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices({ settings: SETTINGS });
});
afterAll(() => services.close());

const send = (form: Record<string, string>) =>
  inFull(signUp)(
    new Request(`${services.siteUrl}/api/form`, { method: 'POST', body: new URLSearchParams(form) }),
  );

/** A form as the page of this city sends it. */
function sentHere(change: Record<string, string> = {}) {
  const { bornOutsideUS: _notAsked, ...form } = answersOf({ postcode: 'B3H 1A1', ...change });
  return form;
}

const stored = async (email: string) => {
  const [record] = await services.program.fetch<Record<string, unknown>[]>('*[emailLower == $email]', {
    email,
  });
  return record;
};

describe('criteria by the settings', () => {
  it('are kept as they are counted, and what is not asked is not kept', async () => {
    const form = sentHere({ degree: 'none', workPermission: 'talk' });
    expect((await send(form)).status).toBe(303);
    const record = await stored(form.email);
    expect(record).toMatchObject({
      ...{ eligibility: 'talk', unmet: [], toDiscuss: ['college-educated', 'work-permission'] },
    });
    expect(record).not.toHaveProperty('bornOutsideUS');
  });

  it('take nothing that a hand-made form says of what is not asked', async () => {
    const form = { ...sentHere(), bornOutsideUS: 'no' };
    expect((await send(form)).status).toBe(303);
    const record = await stored(form.email);
    expect(record).toMatchObject({ eligibility: 'eligible', unmet: [] });
    expect(record).not.toHaveProperty('bornOutsideUS');
  });

  it('bring a form back without what is not asked, and without a no that is never kept', async () => {
    const form = sentHere({ workPermission: 'no', givenName: 'Nobody', familyName: '' });
    const answer = await send(form);
    const page = load(await answer.text());
    expect(answer.status).toBe(422);
    expect(page('[name=bornOutsideUS]')).toHaveLength(0);
    expect(page('#error-summary a').attr('href')).toBe('#workPermission-yes');
    expect(page('[name=workPermission][value=no]')).toHaveLength(0);
    expect(await stored(form.email)).toBeUndefined();
  });

  it('need the region, and say the rule in the city’s words, in the reader’s language', async () => {
    const form = sentHere({ postcode: 'K1A 0B1' });
    expect((await send(form)).status).toBe(303);
    expect(await stored(form.email)).toMatchObject({ eligibility: 'not-yet', unmet: ['region'] });
    for (const [language, words] of [
      ['en', RULE],
      ['fr', 'Le programme est pour qui habite à Halifax, ou bientôt.'],
      ['es', RULE],
    ] as const) {
      const participant = await addParticipant(services.program, {
        ...{ status: 'not-eligible', unmet: ['region'], language },
        history: [{ _key: 'h', at: NOW.toISOString(), who: 'staff', from: 'received', to: 'not-eligible' }],
      });
      const env = readEnvironment();
      await deliverNow(env, await handleRecordChange(env, participant, NOW), NOW);
      const [letter] = await services.letters();
      expect(letter?.html).toContain(words);
      expect(letter?.text).toContain(words);
    }
  });
});
