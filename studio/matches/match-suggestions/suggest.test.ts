import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { readPeople } from './readPeople.ts';
import { suggestFor } from './suggest.ts';

const when = { now: new Date('2026-11-22T12:00:00Z'), timeZone: 'America/Chicago' };
const layla = { _id: 'participant.layla', status: 'ready', field: 'nursing', english: 'professional' };
const nurse = (name: string, change = {}) => ({
  _id: `connector.${name}`,
  status: 'active',
  givenName: name,
  familyName: '(example)',
  fields: ['nursing'],
  monthlyCapacity: 2,
  yearlyCapacity: 6,
  ...change,
});

async function suggestions(connectors: object[], matches: object[] = []) {
  const { client } = lakeOf({ answer: { participants: [layla], connectors, matches } });
  return suggestFor(layla._id, await readPeople(client), when);
}

test('the proposal comes first, and up to four others by score, each with reasons and load', async () => {
  const names = ['Ana', 'Ben', 'Cleo', 'Dara', 'Eve', 'Finn'];
  const matches = [
    {
      participant: 'participant.x',
      connector: 'connector.Ana',
      status: 'introduced',
      introducedAt: '2026-11-02',
    },
  ];
  const { proposal, others, unmatched } = await suggestions(
    names.map((name) => nurse(name)),
    matches,
  );
  expect(proposal?.reasons).toContain('Both work in the same field: Nursing.');
  expect(others).toHaveLength(4);
  expect(others.map(({ pair }) => pair.score)).toEqual(
    others.map(({ pair }) => pair.score).sort((a, b) => b - a),
  );
  expect(others.map(({ name }) => name)).not.toContain(proposal?.name);
  expect(unmatched).toBeUndefined();
});

test('the load of a Connector counts 30 and 365 days', async () => {
  const matches = [
    {
      participant: 'participant.x',
      connector: 'connector.Ana',
      status: 'introduced',
      introducedAt: '2026-11-02',
    },
    { participant: 'participant.y', connector: 'connector.Ana', status: 'met', introducedAt: '2026-03-02' },
  ];
  const { proposal } = await suggestions([nurse('Ana')], matches);
  expect(proposal?.load).toBe('1 of 2 in 30 days, 2 of 6 in 365 days');
});

test('without anyone in the field it says so, and what would change it', async () => {
  const { proposal, others, unmatched } = await suggestions([nurse('Lea', { fields: ['law'] })]);
  expect(proposal).toBeUndefined();
  expect(others).toEqual([]);
  expect(unmatched).toEqual({
    why: 'No Connector in this field or a neighboring one.',
    would: 'A new Connector in Nursing. Free places needed for everyone who waits: 1.',
  });
});

test('a Connector who would help by coming back is named, and never by an id', async () => {
  const { unmatched } = await suggestions([nurse('Ana', { status: 'paused' })]);
  expect(unmatched?.would).toMatch(/^Ana \(example\) takes part again\./);
});

test('who is no longer ready has no proposal', async () => {
  const { client } = lakeOf({ answer: { participants: [], connectors: [nurse('Ana')], matches: [] } });
  const { proposal, others, unmatched } = suggestFor(layla._id, await readPeople(client), when);
  expect([proposal, ...others]).toEqual([undefined]);
  expect(unmatched?.why).toBe('Not marked as ready.');
});

test('every Connector can be looked up, with what speaks against the two and whether staff may set it aside', async () => {
  const { client } = lakeOf({
    answer: {
      participants: [layla],
      connectors: [
        nurse('Zoe', { fields: ['construction'] }),
        nurse('Ana', { status: 'paused' }),
        nurse('Ben'),
      ],
      matches: [],
    },
  });
  const { choices } = suggestFor(layla._id, await readPeople(client), when);
  expect(choices.map(({ name, against, mayBeChosen }) => [name, against.length, mayBeChosen])).toEqual([
    ['Ana (example)', 1, false],
    ['Ben (example)', 0, true],
    ['Zoe (example)', 1, true],
  ]);
});
