import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearness } from './adjacentFields.ts';
import type { ConnectorDocument, MatchDocument, ParticipantDocument } from './documents.ts';
import type { CautionKey, ReasonKey, Values } from './findings.ts';
import { proposeMatches } from './proposeMatches.ts';
import { NOW, sample } from './sample.fixture.ts';

const DAY = 24 * 60 * 60 * 1000;
const TAKEN = ['approved', 'asked', 'accepted'];
const GIVEN = ['introduced', 'met', 'not-met', 'closed'];

/** How often a connector was asked or introduced since a day, or is asked now, told from the documents alone. */
function matchesSince(
  connector: ConnectorDocument,
  matches: readonly MatchDocument[],
  since: string,
): number {
  return matches.filter(({ connector: of, status: state, history }) => {
    const introduced = history?.find(({ to }) => to === 'introduced')?.at ?? '';
    const status = state ?? '';
    const isOf = typeof of === 'object' && of?._ref === connector._id;
    return isOf && (TAKEN.includes(status) || (GIVEN.includes(status) && introduced >= since));
  }).length;
}

interface Pair {
  person: ParticipantDocument;
  connector: ConnectorDocument;
  matches: readonly MatchDocument[];
}

const idOf = (reference: MatchDocument['participant']) =>
  typeof reference === 'string' ? reference : (reference?._ref ?? '');

const band = (years: number) => [0, 3, 8, 15].filter((from) => years >= from).length;
const CHOSEN = ['under-3', '3-to-7', '8-to-14', '15-or-more'];
const bandOfConnector = ({ experience, yearsOfExperience }: ConnectorDocument) =>
  experience ? CHOSEN.indexOf(experience) + 1 : band(yearsOfExperience ?? Number.NaN);
const ahead = ({ person, connector }: Pair) =>
  bandOfConnector(connector) - band(person.yearsOfExperience ?? Number.NaN);
const same = (one: unknown, other: unknown) => String(one).toLowerCase() === String(other).toLowerCase();
const since = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();
const season = since(90);

/** Every other one has answered a question of the city's own. */
const withChoice = <Person extends object>(person: Person, index: number) => ({
  ...person,
  ownChosen:
    index % 2 === 0
      ? [{ question: 'travel', value: 'bus', asked: 'How do you travel?', answered: 'By bus' }]
      : [],
});

const isTrue: Record<ReasonKey | CautionKey, (pair: Pair, values: Values) => boolean> = {
  'same-field': ({ person, connector }, { field }) =>
    person.field === field && Boolean(connector.fields?.includes(String(field))),
  'adjacent-field': ({ person, connector }, { field, connectorField }) =>
    person.field === field &&
    Boolean(connector.fields?.includes(String(connectorField))) &&
    nearness(String(field), String(connectorField)) === 'adjacent',
  'same-profession': ({ person, connector }, { profession }) =>
    same(person.profession, connector.role) && person.profession === profession,
  'shared-language': ({ person, connector }, { language }) =>
    [person, connector].every(({ languages }) => languages?.includes(String(language))),
  'wished-industry': ({ person, connector }, { industry }) =>
    [person.wishes, connector.industries].every((list) => list?.some((one) => same(one, industry))),
  'shared-industry': ({ person, connector }, { industry }) =>
    [person, connector].every(({ industries }) => industries?.some((one) => same(one, industry))),
  'similar-experience': (pair) => [0, 1].includes(ahead(pair)),
  'same-choice': ({ person, connector }, { answered }) =>
    [person, connector].every(({ ownChosen }) => ownChosen?.some((one) => one.answered === answered)),
  'same-zip': ({ person, connector }, { zip }) => person.postcode === zip && connector.postcode === zip,
  'same-area': ({ person, connector }, { area }) =>
    [person, connector].every(({ postcode }) => postcode?.slice(0, 3) === area),
  waiting: ({ person }, { days }) =>
    Math.floor((NOW.getTime() - Date.parse(person.confirmedAt ?? '')) / DAY) === days,
  'rested-connector': ({ connector, matches }) => matchesSince(connector, matches, season) === 0,
  'free-places': ({ connector, matches }, { places }) =>
    Math.min(
      (connector.monthlyCapacity ?? 1) - matchesSince(connector, matches, since(29.5)),
      (connector.yearlyCapacity ?? 3) - matchesSince(connector, matches, since(364.5)),
    ) === places,
  'other-field': ({ person, connector }) =>
    person.field === 'other' || !connector.fields?.includes(person.field ?? ''),
  'little-english': ({ person, connector }, { english }) =>
    person.english === english &&
    ['basic', 'conversational'].includes(String(english)) &&
    !person.languages?.some((one) => connector.languages?.includes(one)),
  'less-experience': (pair) => ahead(pair) < 0,
  'different-area': ({ person, connector }) =>
    person.postcode?.slice(0, 3) !== connector.postcode?.slice(0, 3),
  'asked-before': ({ person, connector, matches }, { times }) =>
    matches.filter(
      ({ participant, connector: of }) => idOf(participant) === person._id && idOf(of) === connector._id,
    ).length === times,
  'missed-meeting': ({ person }, { count }) => person.noShows === count && Number(count) > 0,
  'busy-connector': ({ connector, matches }, { recent }) =>
    matchesSince(connector, matches, season) === recent && Number(recent) >= 3,
};

it('every reason and every caution is true of the documents', () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 120 }), (seed, earlier) => {
      const people = sample({
        seed,
        people: 40,
        connectors: 20,
        matches: earlier,
        mixed: true,
        monthly: [1, 2, 8],
      });
      const { matches, now, timeZone } = people;
      const participants = people.participants.map(withChoice);
      const connectors = people.connectors.map(withChoice);
      const { proposals } = proposeMatches({ participants, connectors, matches, now, timeZone });
      for (const { participantId, connectorId, reasons, cautions } of proposals) {
        const person = participants.find(({ _id }) => _id === participantId);
        const connector = connectors.find(({ _id }) => _id === connectorId);
        if (!person || !connector) throw new Error('a proposal for nobody');
        for (const { key, values } of [...reasons, ...cautions]) {
          told.add(key);
          expect(
            isTrue[key]({ person, connector, matches }, values),
            `${key} ${JSON.stringify(values)}`,
          ).toBe(true);
        }
      }
    }),
    { numRuns: 300, seed: 7 },
  );
  // The samples are rich enough that each one is told at least once.
  expect([...told].toSorted()).toEqual(Object.keys(isTrue).toSorted());
});
