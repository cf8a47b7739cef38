import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programRecords } from '../journeys/records.ts';
import { allBelow } from './chains.ts';
import { GROUPINGS } from './funnel.ts';
import { median } from './numbers.ts';
import { everyoneIn, overviewOf } from './overview.ts';
import { anyRecords, now } from './people.fixture.ts';

function overview(records: Parameters<typeof programRecords.parse>[0], choice = {}) {
  const read = programRecords.parse(records);
  const everyone = everyoneIn(read, now, 'America/Chicago');
  return { ...everyone, ...overviewOf(read, everyone, choice, 'month', now) };
}

const nobody = { participants: [], connectors: [], matches: [], referrals: [], partnerReferrals: [] };
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
const layla = {
  _id: 'participant.layla',
  status: 'introduced',
  signedUpAt: daysAgo(60),
  emailLower: 'l@example.org',
};
const meeting = {
  _id: 'match.1',
  status: 'met',
  participant: layla._id,
  connector: 'connector.sam',
  askedAt: daysAgo(40),
  answeredAt: daysAgo(38),
  introducedAt: daysAgo(38),
  been: ['asked', 'accepted', 'introduced', 'met'],
  outcomes: [{ day: 30, outcome: 'interview' }],
};

test('with nobody in it, every figure is nought and no percentage is given', () => {
  const { funnel, waits, outcomes, chains, connectors } = overview(nobody);
  expect(funnel.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(funnel.every((step) => step.percent === undefined)).toBe(true);
  expect(waits.every(({ count, longest }) => count === 0 && longest === undefined)).toBe(true);
  expect(outcomes.every(({ asked, responseRate }) => asked === 0 && responseRate === undefined)).toBe(true);
  expect([...chains, ...connectors]).toEqual([]);
});

test('each step of the funnel is a part of the one before, and the last of those asked', () => {
  const { funnel } = overview({
    ...nobody,
    participants: [layla, { _id: 'participant.new', status: 'unconfirmed', signedUpAt: daysAgo(1) }],
    matches: [meeting],
    referrals: [{ _id: 'referral.1', status: 'met', match: 'match.1' }],
  });
  expect(funnel).toEqual([
    { key: 'signed-up', count: 2 },
    { key: 'confirmed', count: 1, of: 2, percent: 50 },
    { key: 'ready', count: 1, of: 1, percent: 100 },
    { key: 'introduced', count: 1, of: 1, percent: 100 },
    { key: 'met', count: 1, of: 1, percent: 100, unknown: 0 },
    { key: 'referral', count: 1, of: 1, percent: 100 },
    { key: 'outcome', count: 1, of: 1, percent: 100, unknown: 0 },
  ]);
});

test('silence is no meeting and no outcome, but unknown', () => {
  const silent = { ...meeting, status: 'introduced', been: ['asked', 'accepted'], outcomes: [{ day: 30 }] };
  const { funnel, outcomes } = overview({ ...nobody, participants: [layla], matches: [silent] });
  expect(funnel.find(({ key }) => key === 'met')).toMatchObject({ count: 0, of: 1, unknown: 1 });
  expect(funnel.find(({ key }) => key === 'outcome')).toMatchObject({ count: 0, of: 1, unknown: 1 });
  expect(outcomes[0]).toMatchObject({ day: 30, asked: 1, answered: 0, responseRate: 0, unknown: 1 });
});

test('the longest wait names the record, so that it can be opened', () => {
  const received = (name: string, days: number) => ({
    _id: name,
    status: 'received',
    confirmedAt: daysAgo(days),
  });
  const { waits } = overview({
    ...nobody,
    participants: [received('a', 3), received('b', 40), received('c', 5)],
  });
  expect(waits.find(({ key }) => key === 'screening')).toMatchObject({
    count: 3,
    median: 5,
    longest: 40,
    longestId: 'b',
  });
});

test('whoever has an open match does not wait for one', () => {
  const ready = { ...layla, status: 'ready', readyAt: daysAgo(9) };
  const asked = { ...meeting, status: 'asked', been: [], outcomes: [] };
  const { waits } = overview({ ...nobody, participants: [ready], matches: [asked] });
  expect(waits.find(({ key }) => key === 'match')?.count).toBe(0);
  expect(waits.find(({ key }) => key === 'answer')).toMatchObject({ count: 1, longest: 40 });
});

test('a Connector’s question waits for us, and not for the Connector', () => {
  const asked = { ...meeting, status: 'asked', been: [], outcomes: [], questionAt: daysAgo(2) };
  const { waits } = overview({ ...nobody, participants: [layla], matches: [asked] });
  expect(waits.find(({ key }) => key === 'answer')?.count).toBe(0);
  expect(waits.find(({ key }) => key === 'our-answer')).toMatchObject({ count: 1, longest: 2 });
});

test('the most silent Connector comes first, with load, answers and the last of them', () => {
  const connectors = [
    { _id: 'connector.sam', status: 'active', givenName: 'Sam' },
    { _id: 'connector.ana', status: 'paused', givenName: 'Ana' },
    { _id: 'connector.old', status: 'retired', givenName: 'Old' },
  ];
  const expired = {
    ...meeting,
    _id: 'match.2',
    connector: 'connector.ana',
    status: 'expired',
    been: ['expired'],
    answeredAt: undefined,
  };
  const { connectors: loads } = overview({ ...nobody, connectors, matches: [meeting, expired] });
  expect(loads).toMatchObject([
    { name: 'Ana', silent: 1, asked: 1, yes: 0 },
    { name: 'Sam', silent: 0, yes: 1, sinceAnswer: 38, past365Days: 1, ofYear: 3 },
  ]);
  expect(loads[0]).not.toHaveProperty('sinceAnswer');
});

test('a contact who became a Connector and gave contacts stands in a chain two deep', () => {
  const { chains, depths } = overview({
    ...nobody,
    connectors: [{ _id: 'connector.sam', status: 'active', givenName: 'Sam' }],
    matches: [meeting, { ...meeting, _id: 'match.2', connector: 'connector.dana' }],
    referrals: [
      {
        _id: 'referral.1',
        status: 'met',
        match: 'match.1',
        contactName: 'Dana',
        becameConnector: 'connector.dana',
      },
      { _id: 'referral.2', status: 'offered', match: 'match.2', parent: 'referral.1', role: 'Manager' },
    ],
  });
  expect(chains).toMatchObject([
    {
      connector: 'Sam',
      size: 2,
      depth: 2,
      nodes: [{ contact: 'Dana', becameConnector: true, below: [{ contact: 'Manager', depth: 2 }] }],
    },
  ]);
  expect(depths).toEqual([
    { depth: 1, contacts: 1, met: 1, becameConnector: 1 },
    { depth: 2, contacts: 1, met: 0, becameConnector: 0 },
  ]);
});

test('a choice narrows every figure to its people', () => {
  const records = {
    ...nobody,
    participants: [layla, { ...layla, _id: 'other', field: 'nursing', emailLower: '' }],
  };
  const partnerReferrals = [{ email: 'l@example.org', organisation: 'Library (example)' }];
  const all = { ...records, partnerReferrals, matches: [meeting] };
  expect(overview(all, { partner: 'Library (example)' })).toMatchObject({
    people: 1,
    outcomes: [{ asked: 1 }, {}, {}],
  });
  expect(overview(all, { field: 'nursing' })).toMatchObject({ people: 1, outcomes: [{ asked: 0 }, {}, {}] });
  expect(overview(all, { period: '2025' }).people).toBe(0);
});

test('in any records, parts never exceed their whole and classes add up', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const { funnel, outcomes, chains, depths, waits } = overview(records);
      for (const { count, of, percent } of funnel.slice(1)) {
        expect(count).toBeLessThanOrEqual(of ?? 0);
        if (percent !== undefined) expect(percent).toBeLessThanOrEqual(100);
      }
      for (const { asked, answered, unknown, counts } of outcomes) {
        expect(answered + unknown).toBe(asked);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(answered);
      }
      // Every contact stands in one chain, once.
      const ids = chains.flatMap(({ nodes }) => allBelow(nodes).map(({ id }) => id));
      expect(ids.toSorted()).toEqual(records.referrals.map(({ _id }) => _id).toSorted());
      expect(depths.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(records.referrals.length);
      for (const wait of waits) expect(wait.median ?? 0).toBeLessThanOrEqual(wait.longest ?? 0);
    }),
    { numRuns: 300 },
  );
});

test('in any records, the groups of a comparison add up to the whole', () => {
  fc.assert(
    fc.property(anyRecords, fc.constantFrom(...GROUPINGS), (records, by) => {
      const everyone = everyoneIn(records, now, 'America/Chicago');
      const { funnel, groups } = overviewOf(records, everyone, {}, by, now);
      funnel.forEach((step, at) => {
        const sum = groups.reduce((total, { steps }) => total + (steps[at]?.count ?? 0), 0);
        expect(sum).toBe(step.count);
      });
    }),
    { numRuns: 300 },
  );
});

test.each([
  [[], undefined],
  [[5], 5],
  [[9, 1, 5], 5],
  [[1, 2, 3, 10], 2.5],
])('the median of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('one record that cannot be read keeps none of the others from being counted', () => {
  const wrong: Record<string, unknown> = {
    status: 7,
    field: [],
    been: 'met',
    signedUpAt: {},
    outcomes: 'none',
  };
  const read = (of: Record<string, unknown>[]) =>
    programRecords.parse({ ...nobody, participants: of, connectors: of, matches: of, referrals: of });
  const sound = { ...layla, ...meeting, monthlyCapacity: 2 };
  const both = read([sound, { ...wrong, _id: 'x', monthlyCapacity: 'two' }]);
  for (const list of ['participants', 'connectors', 'matches', 'referrals'] as const)
    expect(both[list][0]).toEqual(read([sound])[list][0]);
});
