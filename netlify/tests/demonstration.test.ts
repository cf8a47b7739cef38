import type { Context } from '@netlify/functions';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstration as inventedYear } from '../../content/demonstration/demonstration.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { queueLetter } from '../../program/letters.ts';
import { DEMONSTRATION_ID } from '../../program/mode.ts';
import { readEnvironment } from '../environment.ts';
import confirm from '../functions/confirm.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import demonstration from '../functions/demonstration.ts';
import signUp from '../functions/sign-up.ts';
import thanks from '../functions/thanks.ts';
import { readEmails } from '../services/demonstration/readEmails.ts';
import { resetDemonstration } from '../services/demonstration/resetDemonstration.ts';
import { readShell } from '../services/pages/readShell.ts';
import { inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
/** The environment of the program beside the demonstration, for what must not happen there. */
let program: NodeJS.ProcessEnv;
beforeAll(async () => {
  services = await startServices();
  program = process.env;
  process.env = { ...program, PROGRAM_MODE: 'demonstration', LETTERS_TO: '' };
});
afterAll(() => {
  // What runs in this process next is a program again.
  process.env = program;
  return services.close();
});

type Handler = (request: Request, context: Context) => Promise<Response>;
async function ask(handler: Handler, path: string, form?: Record<string, string>) {
  const init = form && { method: 'POST', body: new URLSearchParams(form) };
  const request = new Request(new URL(path, services.siteUrl), init);
  const token = new URL(request.url).pathname.split('/').at(-1) ?? '';
  const response = await inFull(handler)(request, { token });
  return { response, location: response.headers.get('location') ?? '', $: load(await response.text()) };
}

const count = (filter = '_type in ["participant", "connector", "letter", "match", "referral"]') =>
  services.program.fetch<number>(`count(*[${filter}])`);
const never = () => false;
const tomorrow = () => new Date(Date.now() + 24 * 3_600_000);

/** A real person, as a program has them. */
const somebody = {
  ...{ _id: 'participant.somebody', _type: 'participant', status: 'unconfirmed' },
  ...{ givenName: 'Real (test)', familyName: 'Person', email: 'somebody@people.test' },
};

describe('a demonstration', () => {
  it('says what it is where not even the site answers', async () => {
    const env = { ...readEnvironment(), SITE_URL: 'http://localhost:1' };
    for (const language of LANGUAGES)
      expect((await readShell(env, language)).html).toContain(messagesFor(language).demonstration.banner);
  });

  it('is none where letters would go to somebody', () => {
    const given = { ...process.env, LETTERS_TO: 'staff@example.org' };
    expect(() => readEnvironment(given)).toThrow(/LETTERS_TO/);
    expect(() => readEnvironment({ ...process.env, PROGRAM_MODE: 'demo' })).toThrow(/PROGRAM_MODE/);
  });

  it('begins with the invented year, in rounds of the schedule', async () => {
    await deliverLetters();
    expect(await count()).toBe(
      inventedYear(new Date()).filter(({ _type }) => !_type.startsWith('partner')).length,
    );
    expect(await count('_type == "participant" && demonstration != true')).toBe(0);
  });

  it('takes a sign-up to its end without a letter leaving', async () => {
    const form = answersOf();
    const { location } = await ask(signUp, '/api/sign-up', form);
    const page = await ask(thanks, location);
    const emails = page.$('#demonstration a').attr('href') ?? '';
    expect(emails).toMatch(/^\/demonstration\/emails\//);
    const { $, response } = await ask(demonstration, emails);
    expect(response.status).toBe(200);
    const link = $('main a[href*="/confirm/"]').attr('href') ?? '';
    await ask(confirm, link, { action: 'confirm' });
    const [person] = await services.program.fetch<{ status: string; demonstration: boolean }[]>(
      '*[_type == "participant" && emailLower == $email]',
      { email: form.email },
    );
    expect(person).toMatchObject({ status: 'received', demonstration: true });
    await deliverLetters();
    const [first, ...more] = await services.program.fetch<string[]>(
      '*[_type == "letter" && to == $email] | order(status).status',
      { email: form.email },
    );
    expect([first, ...more].every((status) => status === 'sent')).toBe(true);
    expect(await services.letters()).toEqual([]);
  });

  it('shows the emails to nobody without the receipt of a form', async () => {
    const { response, $ } = await ask(demonstration, '/demonstration/emails/another');
    expect(response.status).toBe(404);
    expect($('main article, main a[href*="/confirm/"]').length).toBe(0);
  });

  it('shows no letter to staff, whoever types the address of the office', async () => {
    const env = readEnvironment();
    const to = 'office.typed@example.org';
    const day = queueLetter({ kind: 'staff-day', to, language: 'en', dedupeKey: 'shown', now: new Date() });
    await services.program.create({ ...day, status: 'sent' });
    await services.moment();
    expect(await readEmails(env, { address: to, letter: day._id })).toEqual([]);
    await services.program.delete(day._id);
  });

  it('begins anew at night, in steps that each stand alone, and nothing that was entered is left', async () => {
    await services.moment();
    const env = readEnvironment();
    expect(await resetDemonstration(env, new Date(), never)).toBe('not-due');
    const entered = '_type == "participant" && !(_id match "participant.lived*")';
    expect(await count(entered)).toBeGreaterThan(0);
    let rounds = 0;
    let outcome = 'begun';
    for (const now = tomorrow(); outcome === 'begun'; rounds += 1) {
      let steps = 0;
      const isOver = () => {
        steps += 1;
        return steps > 5;
      };
      outcome = await resetDemonstration(env, now, isOver);
      await services.moment();
    }
    expect(outcome).toBe('done');
    expect(rounds).toBeGreaterThan(3);
    expect(await count(entered)).toBe(0);
    const kept = await services.kept();
    expect(kept).not.toContain(answersOf().givenName);
    const state = await services.program.getDocument(DEMONSTRATION_ID);
    expect(state?.written).toBe(inventedYear(tomorrow()).length);
  });

  it.each([
    ['a person of a program', somebody],
    ['a person without an address', { ...somebody, email: undefined }],
    ['a form that staff look at first', { _id: 'set-aside.one', _type: 'setAside', answers: '{}' }],
    [
      'a person of whom a partner told',
      {
        ...{ _id: 'partnerReferral.one', _type: 'partnerReferral' },
        ...{ partnerEmail: 'adviser@example.org', personEmail: 'somebody@people.test' },
      },
    ],
  ])('touches nothing where there is %s', async (_who, document: { _id: string; _type: string }) => {
    await services.program.createOrReplace(document);
    await services.moment();
    const before = await count('true');
    const later = new Date(Date.now() + 3 * 24 * 3_600_000);
    expect(await resetDemonstration(readEnvironment(), later, never)).toBe('refused');
    expect(await count('true')).toBe(before);
    await services.program.delete(document._id);
    await services.moment();
  });

  it('touches nothing where another deployment works, or where it is none', async () => {
    const before = await count('true');
    const later = new Date(Date.now() + 5 * 24 * 3_600_000);
    const elsewhere = { ...readEnvironment(), SITE_URL: 'https://program.test' };
    expect(await resetDemonstration(elsewhere, later, never)).toBe('refused');
    expect(await resetDemonstration(readEnvironment(program), later, never)).toBe('not-due');
    expect(await count('true')).toBe(before);
  });

  it('is nothing that a program shows or marks', async () => {
    const inDemonstration = process.env;
    process.env = program;
    const form = answersOf();
    const { location } = await ask(signUp, '/api/sign-up', form);
    const { $ } = await ask(thanks, location);
    expect($('#demonstration').length).toBe(0);
    const token = location.split('/').at(-1);
    const { response } = await ask(demonstration, `/demonstration/emails/${token}`);
    expect(response.status).toBe(404);
    const marks = await services.program.fetch(
      '*[_type == "participant" && emailLower == $email].demonstration',
      {
        email: form.email,
      },
    );
    expect(marks).toEqual([null]);
    process.env = inDemonstration;
  });
});
