import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { LINK_PATHS, type LinkPurpose } from '../../program/links.ts';
import { giveContacts } from '../../studio/matches/told/giveContacts.ts';
import { readEnvironment } from '../environment.ts';
import followUp from '../functions/follow-up.ts';
import introductions from '../functions/introductions.ts';
import { doDailyWork } from '../services/background/doDailyWork.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { erase } from '../services/records/erasure.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { addIntroduced, kindsAbout, later, NOW } from './introduced.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const { states } = messagesFor('en').drafts;
const read = (id: string) => services.program.getDocument(id);
const kinds = async (match: string) => {
  await services.moment();
  return (await kindsAbout(services.program, match)).filter((kind) => kind.startsWith('introductions'));
};

/** A page behind a link, or what its form leads to. */
async function open(
  handler: typeof followUp,
  purpose: LinkPurpose,
  subject: string,
  form?: Record<string, string>,
) {
  const token = await tokenFor(purpose, subject, NOW);
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const address = `${services.siteUrl}/${LINK_PATHS[purpose]}/${token}`;
  const response = await inFull(handler)(new Request(address, init), { token });
  const $ = load(await response.text());
  return { status: response.status, h1: $('h1').text(), text: $('main').text(), $ };
}
const mine = (match: string, form?: Record<string, string>) =>
  open(introductions, 'introductions', match, form);
const theirs = (match: string, form?: Record<string, string>) =>
  open(introductions, 'introductions-connector', match, form);
const name = (match: string, form: Record<string, string>) =>
  open(followUp, 'follow-up-connector', match, { met: 'yes', ...form });

const DANA = {
  'contactName-1': 'Dana (example)',
  'role-1': 'Nurse manager',
  'organisation-1': 'Clinic (example)',
};
const NOBODY = { 'role-2': 'Recruiter', 'organisation-2': 'Hospital (example)' };
const APPROVE = { action: 'approve', draftText: 'A nurse, eight years in intensive care.' };

/** A match whose connector has named two people. */
async function named(change?: Parameters<typeof addIntroduced>[2]) {
  const pair = await addIntroduced(services.program, 15, change);
  await name(pair.match, { ...DANA, ...NOBODY });
  await services.moment();
  return { env: readEnvironment(), ...pair };
}
const run = async (days: number) => {
  await services.moment();
  return doDailyWork(readEnvironment(), later(days), Date.now() + 60_000);
};

describe('people whom a connector names', () => {
  it('are written to only with words that the participant agreed to', async () => {
    const { match, participant, connector } = await named();
    expect(await kinds(match)).toEqual(['introductions-ask']);
    expect((await theirs(match)).h1).toBe(states.waits.title);
    const page = await mine(match);
    expect(page.h1).toBe(states.approve.title);
    for (const told of ['Dana (example)', 'Nurse manager', 'Recruiter']) expect(page.text).toContain(told);
    expect(page.$('[name=draftText]').text()).toContain('Profession: Nurse');
    expect(page.$('.written').text()).toContain((await read(participant))?.email);

    for (let press = 0; press < 2; press += 1)
      expect((await mine(match, APPROVE)).h1).toBe(states.approved.title);
    expect(await kinds(match)).toEqual(['introductions-ask', 'introductions-ready']);
    const email = (await read(connector))?.email;
    const letter = (await services.letters()).find(
      ({ to, text }) => to.includes(email) && text.includes('/introductions/'),
    );
    expect(letter?.text).not.toContain('intensive care');
    const ready = await theirs(match);
    expect(ready.h1).toBe(states.ready.title);
    const mails = ready
      .$('a.btn')
      .toArray()
      .map((one) => new URL(ready.$(one).attr('href') ?? ''));
    expect(mails.map(({ pathname }) => pathname)).toEqual(['', '']);
    const bodies = mails.map(({ searchParams }) => searchParams.get('body'));
    for (const body of bodies) expect(body).toContain(APPROVE.draftText);
    expect(bodies.filter((body) => body?.includes('Hello Dana (example),'))).toHaveLength(1);
    // No address of anybody is in a request of ours.
    expect(ready.$('form').length).toBe(0);
  });

  it('whose address we may keep have it filled in; any other address is not taken', async () => {
    const { match } = await addIntroduced(services.program, 15);
    const address = { ...DANA, 'contactEmail-1': 'dana@example.org' };
    const wrong = await name(match, address);
    expect([wrong.status, wrong.$('.notice a').attr('href')]).toEqual([422, '#consentToKeep-1-yes']);
    expect(wrong.$('[name=contactEmail-1]').attr('value')).toBe('dana@example.org');
    await services.moment();
    expect(
      await services.program.fetch('count(*[_type == "referral" && match._ref == $match])', { match }),
    ).toBe(0);
    await name(match, { ...address, 'consentToKeep-1': 'yes' });
    await services.moment();
    await mine(match, APPROVE);
    const link = (await theirs(match)).$('a.btn').attr('href') ?? '';
    expect(new URL(link).pathname).toBe('dana@example.org');
  });

  it('are named again later: the connector can send to them too, and the participant is not asked again', async () => {
    const { match } = await named();
    await mine(match, APPROVE);
    await name(match, { met: '', 'role-1': 'Teacher', 'organisation-1': 'College (example)' });
    expect(await kinds(match)).toEqual(['introductions-ask', 'introductions-ready', 'introductions-ready']);
    expect((await theirs(match)).$('a.btn').length).toBe(3);
    // Named twice, nobody is told anew.
    await name(match, { met: '', 'role-1': 'Teacher', 'organisation-1': 'College (example)' });
    expect(await kinds(match)).toHaveLength(3);
  });

  it('of whom there are up to five in one form', async () => {
    const { match } = await addIntroduced(services.program, 15);
    const rows = [1, 2, 3, 4, 5].flatMap((row) => [
      [`role-${row}`, `Work ${row}`],
      [`organisation-${row}`, 'Place (example)'],
    ]);
    await name(match, Object.fromEntries(rows));
    await services.moment();
    expect((await mine(match)).$('main ul li').length).toBe(5);
  });
});

describe('a participant', () => {
  it('who says no has none sent, the connector is told, and may say yes after all', async () => {
    const { match } = await named();
    for (let press = 0; press < 2; press += 1)
      expect((await mine(match, { action: 'refuse' })).h1).toBe(states.refused.title);
    expect(await kinds(match)).toEqual(['introductions-ask', 'introductions-none']);
    expect((await theirs(match)).h1).toBe(states.none.title);
    expect((await read(match))?.draft.text).toBe('');
    expect((await mine(match, APPROVE)).h1).toBe(states.approved.title);
    expect((await theirs(match)).h1).toBe(states.ready.title);
  });

  it('who does not answer in a week leaves nobody waiting, and may still answer', async () => {
    const { match } = await named();
    await run(6);
    expect(await kinds(match)).toEqual(['introductions-ask']);
    await run(7.1);
    await run(8);
    expect(await kinds(match)).toEqual(['introductions-ask', 'introductions-none']);
    expect((await theirs(match)).h1).toBe(states.none.title);
    expect((await mine(match)).h1).toBe(states.approve.title);
    expect((await mine(match, APPROVE)).h1).toBe(states.approved.title);
    expect((await theirs(match)).h1).toBe(states.ready.title);
  });

  it('who makes a mistake gets the text back, and nothing is agreed to', async () => {
    const { match } = await named();
    for (const [draftText, message] of [
      ['', 'missing'],
      ['x'.repeat(401), 'tooLong'],
    ] as const) {
      const wrong = await mine(match, { action: 'approve', draftText });
      expect([wrong.status, wrong.$('.notice a').attr('href')], message).toEqual([422, '#draftText']);
      expect(wrong.$('[name=draftText]').text().trim()).toBe(draftText);
    }
    expect((await mine(match, {})).h1).toBe(states.approve.title);
    // Nor does the connector agree for them.
    expect((await theirs(match, APPROVE)).h1).toBe(states.waits.title);
    expect((await read(match))?.draft.state).toBe('waiting');
  });
});

describe('whose a draft is', () => {
  it('it stands in the copy of whom it is about, and not of the connector', async () => {
    const { env, match, participant, connector } = await named();
    await mine(match, APPROVE);
    await services.moment();
    expect(JSON.stringify(await allThatIsKept(env, participant))).toContain('intensive care');
    expect(JSON.stringify(await allThatIsKept(env, connector))).not.toContain('intensive care');
  });

  it.each(['participant', 'connector'] as const)('goes with the %s', async (side) => {
    const pair = await named();
    await mine(pair.match, APPROVE);
    await services.moment();
    await erase(pair.env, pair[side], NOW);
    expect(JSON.stringify((await read(pair.match)) ?? {})).not.toContain('intensive care');
    for (const page of [mine, theirs]) expect((await page(pair.match)).h1).toBe(states.closed.title);
  });

  it('there is none where nobody was named, or the two do not meet', async () => {
    const { match } = await addIntroduced(services.program, 15);
    expect((await mine(match)).h1).toBe(states.closed.title);
    await open(followUp, 'follow-up-connector', match, { met: 'no', notMetReason: 'other', ...DANA });
    expect(await kinds(match)).toEqual([]);
    expect((await theirs(match)).h1).toBe(states.closed.title);
  });
});

describe('people whom a connector told staff', () => {
  const contact = (contactName: string) => ({
    ...{ contactName, role: 'Nurse manager', organisation: 'Clinic (example)', contactEmail: '' },
    ...{ consentToKeep: false, consentToBeAsked: false },
  });
  const tell = (match: string, ...names: string[]) =>
    giveContacts(services.program, match, names.map(contact), {
      source: 'telephone',
      by: 'Robin Staff (example)',
    });
  const told = async (match: string) => {
    await services.moment();
    return services.program.fetch<string[]>('*[_type == "referral" && match._ref == $match]._id', { match });
  };

  it('lead to a draft like those whom they name on the page: the participant is asked once', async () => {
    const { match } = await addIntroduced(services.program, 15);
    await tell(match, 'Dana (example)', 'Kim (example)');
    const ids = await told(match);
    expect(await findMissedEffects(readEnvironment(), new Date())).toEqual(expect.arrayContaining(ids));
    for (const id of [...ids, ...ids]) await handleRecordChange(readEnvironment(), id, new Date());
    expect(await kinds(match)).toEqual(['introductions-ask']);
    expect((await read(match))?.draft).toMatchObject({ state: 'waiting' });
    await services.moment();
    expect(await findMissedEffects(readEnvironment(), new Date())).not.toContain(ids[0]);
    expect((await mine(match, APPROVE)).h1).toBe(states.approved.title);
    expect((await theirs(match)).text).toContain('Dana (example)');
    // One more, by telephone: the connector can send to them too.
    await tell(match, 'Vera (example)');
    const [added] = (await told(match)).filter((id) => !ids.includes(id));
    await handleRecordChange(readEnvironment(), added ?? '', new Date());
    expect(await kinds(match)).toEqual(['introductions-ask', 'introductions-ready', 'introductions-ready']);
  });

  it('of a match that is over, or entered long ago, lead to nothing', async () => {
    const { match } = await addIntroduced(services.program, 15);
    await services.program.patch(match).set({ status: 'closed' }).commit();
    await tell(match, 'Dana (example)');
    for (const id of await told(match)) await handleRecordChange(readEnvironment(), id, new Date());
    const { match: old } = await addIntroduced(services.program, 15);
    await tell(old, 'Kim (example)');
    for (const id of await told(old)) await handleRecordChange(readEnvironment(), id, later(9));
    for (const each of [match, old]) expect(await kinds(each)).toEqual([]);
  });
});
