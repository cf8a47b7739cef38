import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDeletedInUse } from '../../studio/content/fields-of-work/usedFields.ts';
import { readCounted, readPeople } from '../../studio/matches/match-suggestions/readPeople.ts';
import { suggestFor } from '../../studio/matches/match-suggestions/suggest.ts';
import { readEnvironment } from '../environment.ts';
import answerPage from '../functions/answer.ts';
import becomeAConnector from '../functions/become-a-connector.ts';
import referSomeone from '../functions/refer-someone.ts';
import signUp from '../functions/sign-up.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { accept } from '../services/matches/answers.ts';
import { askConnector } from '../services/matches/questions.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { openRecord } from './records.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

const ADDED = [{ _key: 'sea', name: { en: 'Ships and ports', bs: 'Brodovi i luke', ar: 'السفن والموانئ' } }];
const SETTINGS = {
  ...{ _id: 'settings', _type: 'settings', programName: 'Mosaic Connector', city: 'Halifax' },
  ...{ phone: '(314) 555-0142', email: 'hello@example.org', regionPostcodes: ['631'] },
  ...{ regionDescription: 'St. Louis', undoMinutes: 0, fieldsOfWork: { added: ADDED } },
};
const NOON = new Date('2026-11-23T18:00:00Z');

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices({ settings: SETTINGS });
});
afterAll(() => services.close());

async function send(handler: typeof signUp, form: Record<string, string>) {
  const body = new URLSearchParams(form);
  const response = await inFull(handler)(
    new Request(`${services.siteUrl}/api/form`, { method: 'POST', body }),
  );
  return { status: response.status, $: load(await response.text()) };
}
const find = (emailLower: string) =>
  services.program.fetch<{ field?: string; fields?: string[] }[]>(
    '*[emailLower == $emailLower]{field, fields}',
    {
      emailLower,
    },
  );
const textsTo = async (email: string) =>
  (await services.letters())
    .filter(({ to }) => to.includes(email))
    .map(({ text, html }) => `${text} ${html}`);

it('is kept by both forms; one that nobody has added comes back with the form', async () => {
  const mine = answersOf({ field: 'own-sea' });
  expect((await send(signUp, mine)).status).toBe(303);
  expect(await find(mine.email)).toEqual([{ field: 'own-sea', fields: null }]);

  const theirs = answersOf({ field: 'own-moon' });
  const back = await send(signUp, theirs);
  expect(back.status).toBe(422);
  expect(back.$('[name=field] option[value=own-sea]').text()).toBe('Ships and ports');
  expect(back.$('main').text()).not.toContain('own-moon');
  expect(await find(theirs.email)).toEqual([]);

  const captain = {
    ...{ givenName: 'Ana', familyName: 'Kos (example)', email: 'captain@example.org', lang: 'en' },
    ...{ field: 'own-sea', fields: 'engineering', role: 'Captain', organisation: 'Port (example)' },
    ...{ postcode: '63110', monthlyCapacity: '1', yearlyCapacity: '6', consent: 'yes' },
  };
  expect((await send(becomeAConnector, captain)).status).toBe(303);
  expect(await find(captain.email)).toEqual([{ field: null, fields: ['own-sea', 'engineering'] }]);
});

it('a pair of the field is proposed, asked, introduced and told why, by name in each language and nowhere by key', async () => {
  const env = readEnvironment();
  const participant = await addParticipant(services.program, { field: 'own-sea', language: 'ar' });
  const connector = await addConnector(services.program, { fields: ['own-sea'], language: 'bs' });
  await services.moment();
  const { fieldNames } = await readCounted(services.content);
  const people = { ...(await readPeople(services.program)), fieldNames };
  const { proposal } = suggestFor(participant, people, { now: NOON, timeZone: 'America/Chicago' });
  expect(proposal?.pair.connectorId).toBe(connector);
  expect(proposal?.reasons).toContain('Both work in the same field: Ships and ports.');

  const reasons = [{ _key: 'r', key: 'same-field', values: { field: 'own-sea' } }];
  const match = await addMatch(services.program, participant, connector, { reasons });
  const asked = await askConnector(env, match, NOON);
  await deliverNow(env, asked, NOON);
  const token = await tokenFor('answer', match, NOON);
  const page = await inFull(answerPage)(new Request(`${services.siteUrl}/answer/${token}`), { token });
  expect(load(await page.text())('main').text()).toContain('Brodovi i luke');
  const { letters } = await accept(env, match, NOON);
  await deliverNow(env, letters, NOON);

  const [mine, theirs] = await Promise.all(
    [participant, connector].map(
      async (id) => (await services.program.getDocument<{ email: string }>(id))?.email ?? '',
    ),
  );
  const told = [await textsTo(mine ?? ''), await textsTo(theirs ?? '')].map((texts) => texts.join(' '));
  expect(told[0]).toContain('السفن والموانئ');
  expect(told[1]).toContain('Brodovi i luke');
  expect(told.join(' ')).not.toContain('own-sea');

  const { $ } = await openRecord(participant);
  expect($('main').text()).toContain('السفن والموانئ');
  expect($('main').text()).not.toContain('own-sea');
  const copies = await allThatIsKept(env, participant);
  expect(copies.flatMap(({ why }) => why ?? [])[0]).toContain('السفن والموانئ');
});

it('a partner may name it in the list, in any language, and reads it in the email of thanks', async () => {
  const { status } = await send(referSomeone, {
    ...{ partnerName: 'Pat Miller (example)', organisation: 'College (example)', lang: 'en' },
    ...{ partnerEmail: 'pat@college.example', field: 'nursing', personGivenName: 'Omar' },
    ...{ personFamilyName: 'Said (example)', personEmail: 'omar@college.example', personAgreed: 'yes' },
    morePeople: 'Huda Noor (example), huda@college.example, Brodovi i luke',
  });
  expect(status).toBe(303);
  const listed = await services.program.fetch<string[]>(
    '*[_type == "partnerReferral" && personEmail == "huda@college.example"].field',
  );
  expect(listed).toEqual(['own-sea']);
  expect((await textsTo('pat@college.example')).join(' ')).toContain('Ships and ports');
});

it('is not deleted from the settings while somebody has it', async () => {
  const clients = { content: services.content, program: services.program };
  expect(await readDeletedInUse(clients, ADDED)).toBe(true);
  expect(await readDeletedInUse(clients, [])).toContain('People or pages have “Ships and ports”');
  const closed = { fetch: async () => Promise.reject(new Error('forbidden')) };
  expect(await readDeletedInUse({ ...clients, program: closed }, [])).toContain('tick “No longer offered”');
});
