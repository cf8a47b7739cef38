import { DAY_MS } from '../../program/clock/day.ts';
import type { Actor } from '../../program/history.ts';
import type { ParticipantStatus } from '../../program/participants/status.ts';

/** The day the pilot is told from. */
const TODAY = Date.parse('2026-11-22T15:00:00Z');

interface Leg {
  to: ParticipantStatus;
  /** Days after signing up. */
  after: number;
  /** Who made the move; without a name it was the participant. */
  by?: string;
  note?: string;
}

const ROBIN = { by: 'Robin Staff (example)' };
const confirmed: Leg = { to: 'received', after: 1 };
const screened: Leg = { to: 'ready', after: 4, ...ROBIN };
const introduced: Leg = { to: 'introduced', after: 12, ...ROBIN, note: 'Introduced by email.' };

/** How each state was reached, how many of the sixty stand there, and how long ago the first signed up. */
const ROADS: Record<ParticipantStatus, { people: number; daysAgo: number; legs: Leg[] }> = {
  closed: {
    people: 3,
    daysAgo: 75,
    legs: [confirmed, screened, introduced, { to: 'closed', after: 45, ...ROBIN, note: 'Met, and working.' }],
  },
  introduced: { people: 7, daysAgo: 48, legs: [confirmed, screened, introduced] },
  ready: { people: 22, daysAgo: 38, legs: [confirmed, screened] },
  'not-eligible': {
    people: 4,
    daysAgo: 30,
    legs: [confirmed, { to: 'not-eligible', after: 5, ...ROBIN, note: 'Told who else can help.' }],
  },
  'on-hold': {
    people: 4,
    daysAgo: 26,
    legs: [confirmed, { to: 'on-hold', after: 6, ...ROBIN, note: 'Asked to wait until January.' }],
  },
  withdrawn: { people: 2, daysAgo: 20, legs: [confirmed, { to: 'withdrawn', after: 8 }] },
  received: { people: 12, daysAgo: 13, legs: [confirmed] },
  unconfirmed: { people: 6, daysAgo: 4, legs: [] },
};

const STATUSES: ParticipantStatus[] = [
  'closed',
  'introduced',
  'ready',
  'not-eligible',
  'on-hold',
  'withdrawn',
  'received',
  'unconfirmed',
];
const SEATS = STATUSES.flatMap((status) =>
  Array.from({ length: ROADS[status].people }, (_, turn) => ({ status, turn })),
);

// 7 has no common factor with 60, so that stepping by it visits every seat once and mixes professions and states.
const STEP = 7;

/** Where the person with this index stands: the state, the day of signing up, and the moves since. */
export function placeOf(index: number) {
  const seat = SEATS[(index * STEP) % SEATS.length];
  if (!seat) throw new Error('the pilot has no seats');
  const { daysAgo, legs } = ROADS[seat.status];
  const signedUp = TODAY - daysAgo * DAY_MS + seat.turn * (DAY_MS / 3);
  const path = legs.map(({ to, after, by, note }) => {
    const actor: Actor = by ? { who: 'staff', by } : { who: 'participant' };
    return { to, at: new Date(signedUp + after * DAY_MS), ...actor, ...(note && { note }) };
  });
  return { status: seat.status, signedUpAt: new Date(signedUp), path };
}
