import { expect, test } from 'vitest';
import { card, connector, participant } from '../session/matchingSession.fixture.ts';
import { EVERYTHING, narrowed } from './filter.ts';

const view = (person: string, to: string, change: Parameters<typeof card>[2] = {}, field = 'nursing') => ({
  card: card(person, to, change),
  participant: participant(person, { field, profession: 'Registered nurse' }),
  connector: connector(to, { organisation: 'City clinic' }),
  ...{ workload: undefined, proposed: 1, decision: undefined },
});
const caution = { key: 'different-area', values: {} } as const;
const views = [
  view('Amira', 'Vera', { cautions: [caution] }),
  view('Dženan', 'Tom', { isChosen: true }, 'law'),
  view('Omar', 'Eve', { problem: 'The Connector is full.', change: { words: 'Changed', blocks: true } }),
  view('Zoe', 'Finn', { state: 'approved' }),
];
const found = (filter: Partial<typeof EVERYTHING>) =>
  narrowed(views, { ...EVERYTHING, ...filter }).map(
    ({ participant: { givenName } = { givenName: '' } }) => givenName,
  );

test.each([
  [{}, ['Amira', 'Dženan', 'Omar', 'Zoe']],
  [{ field: 'law' }, ['Dženan']],
  [{ shown: 'open' }, ['Amira', 'Dženan', 'Omar']],
  [{ shown: 'cautions' }, ['Amira']],
  [{ shown: 'decided' }, ['Dženan']],
  [{ shown: 'changed' }, ['Omar']],
  [{ shown: 'problems' }, ['Omar']],
  [{ words: '  ' }, ['Amira', 'Dženan', 'Omar', 'Zoe']],
  [{ words: 'dzenan' }, ['Dženan']],
  [{ words: 'CLINIC omar' }, ['Omar']],
  [{ words: 'eve amira' }, []],
] satisfies [Partial<typeof EVERYTHING>, string[]][])('%j shows %j', (filter, names) => {
  expect(found(filter)).toEqual(names);
});
