import { daysBetween } from '../clock/elapsed.ts';
import type { Journey } from '../journeys/journeys.ts';
import type { CountedMatch } from '../journeys/records.ts';
import { waitsForStaff } from '../matches/exchange.ts';
import { median } from './numbers.ts';

/** What somebody waits for, in the order of the way. */
export const WAITS = ['confirmation', 'screening', 'match', 'answer', 'our-answer', 'meeting'] as const;
export type WaitKey = (typeof WAITS)[number];

/** How long people wait for one thing, in whole days. */
export interface Wait {
  key: WaitKey;
  /** Who waits now. */
  count: number;
  median?: number;
  longest?: number;
  /** The record that has waited longest, to open it. */
  longestId?: string;
  /** How long it took those who no longer wait: the median, and of how many. */
  took?: { median: number; count: number };
}

interface Waiting {
  id: string;
  since: string;
}

const since = (journeys: readonly Journey[], from: (journey: Journey) => string): Waiting[] =>
  journeys.map((journey) => ({ id: journey.participant._id, since: from(journey) }));

/** Who waits for what now. */
function waitingNow(
  journeys: readonly Journey[],
  matches: readonly CountedMatch[],
): Record<WaitKey, Waiting[]> {
  const inState = (state: string) => journeys.filter(({ participant }) => participant.status === state);
  const asked = matches.filter(({ status }) => status === 'asked');
  const ofMatches = (some: readonly CountedMatch[], from: (match: CountedMatch) => string) =>
    some.map((match) => ({ id: match._id, since: from(match) }));
  return {
    confirmation: since(inState('unconfirmed'), ({ participant }) => participant.signedUpAt),
    screening: since(
      inState('received'),
      ({ participant }) => participant.confirmedAt || participant.signedUpAt,
    ),
    match: since(
      inState('ready').filter(({ hasOpenMatch }) => !hasOpenMatch),
      ({ participant }) => participant.readyAt || participant.confirmedAt,
    ),
    answer: ofMatches(
      asked.filter((match) => !waitsForStaff(match)),
      ({ askedAt }) => askedAt,
    ),
    'our-answer': ofMatches(asked.filter(waitsForStaff), ({ questionAt }) => questionAt),
    meeting: ofMatches(
      matches.filter(({ status }) => status === 'introduced'),
      ({ introducedAt }) => introducedAt,
    ),
  };
}

/** How many days each step took those who have taken it. */
function daysTaken(
  journeys: readonly Journey[],
  matches: readonly CountedMatch[],
): Partial<Record<WaitKey, (number | undefined)[]>> {
  const introducedAt = new Map<string, string>();
  for (const { participant, introducedAt: at } of matches) {
    const first = introducedAt.get(participant);
    if (at && (!first || at < first)) introducedAt.set(participant, at);
  }
  return {
    confirmation: journeys.map(({ participant: { signedUpAt, confirmedAt } }) =>
      daysBetween(signedUpAt, confirmedAt),
    ),
    screening: journeys.map(({ participant: { confirmedAt, readyAt } }) => daysBetween(confirmedAt, readyAt)),
    match: journeys.map(({ participant: { _id, readyAt } }) =>
      daysBetween(readyAt, introducedAt.get(_id) ?? ''),
    ),
    answer: matches.map(({ askedAt, answeredAt }) => daysBetween(askedAt, answeredAt)),
  };
}

/**
 * How long people wait now, and how long it took the others. A median, because one person forgotten for a year would
 * make a mean of no one's.
 */
export function waitsOf(journeys: readonly Journey[], matches: readonly CountedMatch[], now: Date): Wait[] {
  const waiting = waitingNow(journeys, matches);
  const taken = daysTaken(journeys, matches);
  return WAITS.map((key) => {
    const known = waiting[key].flatMap(({ id, since: from }) => {
      const days = daysBetween(from, now);
      return days === undefined ? [] : [{ id, days }];
    });
    const middle = median(known.map(({ days }) => days));
    const longest = known.reduce<(typeof known)[number] | undefined>(
      (most, each) => (most && most.days >= each.days ? most : each),
      undefined,
    );
    const days = taken[key]?.filter((each) => each !== undefined) ?? [];
    const took = median(days);
    return {
      key,
      count: waiting[key].length,
      ...(middle !== undefined && { median: middle }),
      ...(longest && { longest: longest.days, longestId: longest.id }),
      ...(took !== undefined && { took: { median: took, count: days.length } }),
    };
  });
}
