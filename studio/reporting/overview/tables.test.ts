import { expect, test } from 'vitest';
import { programRecords } from '../../../program/journeys/records.ts';
import { everyoneIn, overviewOf } from '../../../program/overview/overview.ts';
import {
  chainTable,
  connectorTable,
  definedFunnelTable,
  depthTable,
  groupTable,
  outcomeTable,
  waitTable,
} from './tables.ts';

const now = new Date('2026-11-22T12:00:00Z');
const records = programRecords.parse({
  participants: [
    { _id: 'participant.a', status: 'introduced', field: 'nursing', signedUpAt: '2026-10-01T12:00:00Z' },
  ],
  connectors: [{ _id: 'connector.b', status: 'active', givenName: 'Sam' }],
  matches: [
    {
      ...{ _id: 'match.a-b', status: 'met', participant: 'participant.a', connector: 'connector.b' },
      outcomes: [{ day: 30, outcome: 'job' }, { day: 90 }],
    },
  ],
  referrals: [{ _id: 'referral.1', status: 'met', match: 'match.a-b', contactName: 'Dana' }],
  partnerReferrals: [],
});
const everyone = everyoneIn(records, now, 'America/Chicago');
const { funnel, waits, groups, outcomes } = overviewOf(records, everyone, {}, 'field', now);
const tables = [
  definedFunnelTable(funnel),
  waitTable(waits),
  groupTable(groups, 'field'),
  outcomeTable(outcomes),
  connectorTable(everyone.connectors),
  chainTable(everyone.chains),
  depthTable(everyone.depths),
];

test.each(tables.map((table) => [table.name, table] as const))(
  'every row of %s fits its columns',
  (_name, { columns, rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  },
);

test('each table has a file name of its own, and none names a person', () => {
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  for (const { name } of tables) expect(name).toMatch(/^[a-z-]+$/);
});

test('silence stands in a row of its own beside the answers', () => {
  const { rows } = outcomeTable(outcomes);
  expect(rows).toContainEqual(['No answer, so not known', 0, 1, 0]);
  expect(rows).toContainEqual(['Response rate, per cent', 100, 0, null]);
});

test('a file carries the definitions, because nothing else explains its numbers', () => {
  const { columns, rows } = definedFunnelTable(funnel);
  expect(columns).toContain('What is counted');
  for (const row of rows) expect(String(row.at(-2))).toMatch(/\.$/);
});
