import { expect, test } from 'vitest';
import { lakeOf } from '../../../lake.fixture.ts';
import { readArrivals, readPeople } from '../readPeople.ts';
import { aheadInWords } from '../suggest.ts';
import { ANSWERS } from './questions.ts';

const when = { now: new Date('2026-11-22T12:00:00Z'), timeZone: 'America/Chicago' };
const silent = () => undefined;
const nurse = {
  ...{ _id: 'connector.ana', status: 'active', givenName: 'Ana', familyName: '(example)' },
  ...{ fields: ['nursing'], monthlyCapacity: 1, yearlyCapacity: 3 },
};
const waiting = { _id: 'participant.omar', status: 'ready', field: 'other-health', english: 'fluent' };
const came = Array.from({ length: 30 }, (_, at) => ({
  ...{
    _id: `participant.${at}`,
    status: 'closed',
    field: 'nursing',
    english: 'fluent',
    email: 'a@b.example',
  },
  signedUpAt: new Date(when.now.getTime() - (at * 12 + 1) * 86_400_000).toISOString(),
}));

async function asked() {
  const people = await readPeople(
    lakeOf({ answer: { participants: [waiting], connectors: [nurse], matches: [] } }).client,
  );
  const arrivals = await readArrivals(lakeOf({ answer: came }).client, new Date('2025-11-22T12:00:00Z'));
  return { people, arrivals, ...when };
}

test('without a choice the machine looks at today alone, and so it does for "now"', async () => {
  const { arrivals, ...today } = await asked();
  const answer = ANSWERS.propose(today, silent);
  expect(answer.proposals).toHaveLength(1);
  expect(answer.ahead).toBeUndefined();
  expect(ANSWERS.propose({ ...today, arrivals, look: 'now' }, silent)).toEqual(answer);
});

test('where staff look at the year, a Connector is kept for the many who are expected', async () => {
  const { proposals, unmatched, ahead } = ANSWERS.propose({ ...(await asked()), look: 'ahead' }, silent);
  expect(proposals).toEqual([]);
  expect(ahead).toEqual({ value: 0, price: 0 });
  expect(unmatched[0]).toMatchObject({ why: 'worth-more-later', would: { values: { field: 'nursing' } } });
});

test('what a proposal costs is said in words, and who is kept for others by name', async () => {
  const { people } = await asked();
  const kept = {
    key: 'kept-for' as const,
    values: { connector: nurse._id, field: 'nursing', expected: 2, knowing: 3 },
  };
  expect(aheadInWords({ value: 700, price: 120, kept }, people)).toEqual([
    'Worth over the year: 700 points. Price of the place, which others may need: 120.',
    'Ana (example) is kept for others. Expected in 30 days in Nursing: 2. Connectors who know it: 3.',
  ]);
});
