import { calendarOf } from '../../program/clock/calendar.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import {
  connectorCoffees,
  connectorMatchSchema,
  connectorResults,
} from '../../program/way/connectorCoffees.ts';
import { connectorRecordSchema, connectorState } from '../../program/way/connectorState.ts';
import { volunteerYears } from '../../program/way/volunteerTime.ts';
import type { ConnectorShown } from '../my-record/ConnectorSection.tsx';

const NOW = new Date('2026-12-02T16:00:00Z');
const calendar = calendarOf({ timeZone: DEFAULT_TIME_ZONE });

const match = (key: string, more: Record<string, unknown>) =>
  connectorMatchSchema.parse({
    ...{ _id: `match.${key}`, participant: { _ref: `participant.${key}` }, status: 'introduced' },
    ...{ introducedAt: '2026-11-20T16:00:00Z', askedAt: '2026-11-18T16:00:00Z', ...more },
  });
const agreed = (at: string) => ({
  ...{ state: 'agreed', offeredBy: 'connector', offeredAt: '2026-11-20T16:00:00.000Z', at, minutes: 45 },
  ...{ place: { kind: 'place', text: 'Library (example)' }, zone: DEFAULT_TIME_ZONE },
});
const met = (key: string, metOn: string, outcome: string) =>
  match(key, { status: 'met', metOn, outcomes: [{ _key: '30', day: 30, outcome }] });

const MATCHES = [
  match('agreeing', {}),
  match('coming', { coffee: agreed('2026-12-10T16:00:00.000Z') }),
  match('telling', { coffee: agreed('2026-12-01T16:00:00.000Z') }),
  ...[met('a', '2026-09-02', 'job'), met('b', '2026-06-02', 'interview'), met('c', '2025-11-05', 'none')],
  match('missed', { status: 'not-met' }),
  match('over', { status: 'closed' }),
];

function shownFor(record: Record<string, unknown>, matches: typeof MATCHES = []): ConnectorShown {
  const coffees = connectorCoffees(matches, NOW, DEFAULT_TIME_ZONE);
  return {
    state: connectorState(connectorRecordSchema.parse(record), NOW, calendar),
    coffees: coffees.map((coffee) => ({ ...coffee, name: 'Amina Haddad (example)' })),
    asked: matches.length > 0 ? [{ on: NOW, by: new Date('2026-12-16T16:00:00Z') }] : [],
    results: connectorResults(matches, matches.length),
    words: matches.slice(3, 5).map(() => ({
      text: 'You told me what a first job pays here.\nThat took my fear away.',
      name: 'Amina Haddad (example)',
    })),
    years: volunteerYears(coffees, DEFAULT_TIME_ZONE).map(({ year }) => year),
  };
}

export const activeConnector = shownFor({ status: 'active' }, MATCHES);

/** What a connector sees in each state. */
export const CONNECTORS: readonly { special: string; shown: ConnectorShown }[] = [
  { special: 'offered', shown: shownFor({ status: 'applied', appliedAt: '2026-12-01T16:00:00Z' }) },
  { special: 'offered, late', shown: shownFor({ status: 'applied', appliedAt: '2026-11-02T16:00:00Z' }) },
  { special: 'connector with one', shown: shownFor({ status: 'active' }, MATCHES.slice(0, 1)) },
  { special: 'one more', shown: shownFor({ status: 'active', oneMoreUntil: '2027-01-01' }) },
  { special: 'connector paused', shown: shownFor({ status: 'paused' }) },
  { special: 'connector paused until', shown: shownFor({ status: 'paused', pausedUntil: '2027-01-10' }) },
  { special: 'connector who left', shown: shownFor({ status: 'retired' }) },
  {
    special: 'connector again',
    shown: shownFor({ status: 'retired', signedUpAgainAt: '2026-12-01T16:00:00Z' }),
  },
  {
    special: 'connector again, late',
    shown: shownFor({ status: 'retired', signedUpAgainAt: '2026-11-02T16:00:00Z' }),
  },
];

const [latest] = volunteerYears(connectorCoffees(MATCHES, NOW, DEFAULT_TIME_ZONE), DEFAULT_TIME_ZONE);
export const givenYear = latest ?? { year: '2026', coffees: [], minutes: 0 };
