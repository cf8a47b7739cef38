import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptInWords, readKept } from '../../studio/content/fields-of-work/keptFields.ts';
import { readCounted, readPeople } from '../../studio/matches/match-suggestions/readPeople.ts';
import { suggestFor } from '../../studio/matches/match-suggestions/suggest.ts';
import { ANSWERS } from '../../studio/matches/match-suggestions/worker/questions.ts';
import { readEnvironment } from '../environment.ts';
import signUp from '../functions/sign-up.ts';
import { readProspects } from '../services/readProspects.ts';
import { readSettings } from '../services/settings.ts';
import { inFull } from './links.fixture.ts';
import { addConnector, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

const SETTINGS = {
  ...{ _id: 'settings', _type: 'settings', programName: 'Mosaic Connector', city: 'St. Louis' },
  ...{ phone: '(314) 555-0142', email: 'hello@example.org', regionPostcodes: ['631'] },
  ...{ regionDescription: 'St. Louis', undoMinutes: 0 },
  fieldsOfWork: {
    notOffered: ['law'],
    neighbors: [{ _key: 'a', one: 'business', other: 'law', how: 'apart' }],
  },
};
const SOCIAL = { one: 'law', other: 'social-services', how: 'near' } as const;

let services: Awaited<ReturnType<typeof startServices>>;
let [person, business, social] = ['', '', ''];
beforeAll(async () => {
  services = await startServices({ settings: SETTINGS });
  const plain = { industries: [], wishes: [] };
  person = await addParticipant(services.program, { field: 'law', profession: 'Lawyer', ...plain });
  business = await addConnector(services.program, { fields: ['business'], role: 'Manager', ...plain });
  social = await addConnector(services.program, { fields: ['social-services'], role: 'Head', ...plain });
  await services.moment();
});
afterAll(() => services.close());

const when = { now: new Date(), timeZone: 'America/Chicago' };

it('neighbors of the settings decide whom the machine proposes; a draft says what it would change', async () => {
  const { neighbors: published } = await readCounted(services.content);
  const people = { ...(await readPeople(services.program)), neighbors: published };
  expect(people.neighbors).toMatchObject([{ one: 'business', other: 'law', how: 'apart' }]);
  const proposed = (neighbors: typeof people.neighbors) =>
    suggestFor(person, { ...people, neighbors }, when).proposal?.pair.connectorId;
  expect(proposed(people.neighbors)).toBeUndefined();
  expect(proposed([])).toBe(business);
  expect(proposed([...people.neighbors, SOCIAL])).toBe(social);
  const compare = (neighbors: typeof people.neighbors) =>
    ANSWERS.compare({ people, neighbors, ...when }, () => undefined);
  expect(compare([...people.neighbors, SOCIAL])).toMatchObject({ gained: 1 });
  expect(compare(people.neighbors)).toMatchObject({ differ: 0, gained: 0, lost: 0 });
});

it('what a person reads who waits goes by the same neighbors, and by the fields that are offered', async () => {
  const env = readEnvironment();
  const settings = await readSettings(env);
  const waits = (changed: Partial<typeof settings.fieldsOfWork>) => {
    const fieldsOfWork = { ...settings.fieldsOfWork, ...changed };
    const record = { _id: person, status: 'ready', field: 'law' };
    return readProspects(env, record, when.now, { ...settings, fieldsOfWork });
  };
  expect(await waits({})).toMatchObject({ now: 'none-in-field', openings: [{ key: 'field', count: 2 }] });
  expect(await waits({ neighbors: [] })).toMatchObject({ now: 'free' });
  expect(await waits({ notOffered: ['law', 'business'] })).toMatchObject({
    openings: [{ key: 'field', count: 1 }],
  });
});

it('a form does not offer a field that is not offered, and takes it from who has an old page open', async () => {
  const send = (change: Record<string, string>) =>
    inFull(signUp)(
      new Request(`${services.siteUrl}/api/form`, {
        method: 'POST',
        body: new URLSearchParams(answersOf(change)),
      }),
    );
  const back = load(await (await send({ field: '' })).text());
  const offered = back('[name=field] option')
    .toArray()
    .map((one) => back(one).attr('value'));
  expect(offered).toContain('nursing');
  expect(offered).not.toContain('law');
  expect((await send({ field: 'law', email: 'old-page@example.org' })).status).toBe(303);
  await services.moment();
  const kept = await readKept(services.program, ['law', 'trades']);
  expect(keptInWords(kept)).toEqual([
    '2 participants and 0 Connectors with “Law” would keep it, and be matched by it.',
    'Nobody has “Skilled trades”.',
  ]);
});
