import type { Fared } from '../assignment/fairPrices.ts';
import { DAY_MS } from '../clock/day.ts';
import type { Candidate } from './candidate.ts';
import { toCandidate } from './candidate.ts';
import { type MatchDocument, type ParticipantDocument, participantReader } from './documents.ts';
import { PRIOR_COUNTS, type Prior } from './prior.ts';
import { readEach } from './readEach.ts';
import { readRecord, type SetByCity } from './record.ts';

/** What a program expects of the time until places are shared out anew, in the form in which prices ask for it. */
export interface Outlook {
  /** People like those who are expected; more of one kind, the more are expected of it. */
  like: readonly Candidate[];
  perDay: number;
  /** The mean of the days that people stay, who are not introduced to anybody. */
  patienceDays: number;
  /** Places are shared out until here. */
  until: Date;
  /** How each field has fared since the period began, those who wait included. */
  fared: ReadonlyMap<string, Fared>;
  /** What part of the best possible share the worst-served field is to have: 0 for none. */
  floor: number;
}

/** What staff choose: to look at today alone, to think of the year and be fair to every field, or of the year alone. */
export const LOOKS = ['now', 'balanced', 'ahead'] as const;
export type Look = (typeof LOOKS)[number];

/** What is known of a program, from which its outlook is made. */
export interface History extends SetByCity {
  /** Everybody who signed up in the last 365 days, whatever came of it. */
  arrivals: readonly ParticipantDocument[];
  matches: readonly MatchDocument[];
  now: Date;
  timeZone: string;
  /** The program's year: places are shared out within it. Without it, a window of 365 days that moves on each day. */
  period?: { from: Date; until: Date };
  /** Whom a new program expects; it counts for less the more have come. */
  prior?: Prior | undefined;
  patienceDays?: number;
}

const YEAR = 365;

/** Who came in so many days counts twice: that is how a change in who comes is seen within weeks. */
const FRESH_DAYS = 120;

/** Fewer arrivals than this tell nothing about those to come (measured on years of 60 people: docs/decisions/031). */
export const FEWEST_ARRIVALS = 8;

/** How long people stay who hear nothing, where nothing is known: the simulations of the bench take the same. */
export const PATIENCE_DAYS = 120;

const arrivedAt = ({ confirmedAt, screenedAt, signedUpAt }: ParticipantDocument) =>
  Date.parse(signedUpAt || confirmedAt || screenedAt || '');

/**
 * What to expect, from what has been. Undefined when that is too little, or when staff look at today alone: then matching
 * is exact for those who are here.
 */
export function outlookFrom(history: History, look: Look): Outlook | undefined {
  const { arrivals, matches, now, timeZone, weights, neighbors, prior, period } = history;
  const record = readRecord(matches, now, timeZone, { weights, neighbors });
  const read = (documents: readonly ParticipantDocument[]) => readEach(participantReader, documents).read;
  const known = read(arrivals).flatMap((person) => {
    const ago = (now.getTime() - arrivedAt(person)) / DAY_MS;
    return ago >= 0 && ago <= YEAR ? [{ candidate: toCandidate(person, record, now), ago }] : [];
  });
  if (look === 'now' || known.length + (prior ? FEWEST_ARRIVALS : 0) < FEWEST_ARRIVALS) return undefined;

  const fresh = known.filter(({ ago }) => ago <= FRESH_DAYS);
  const expectedOnly = read(prior?.like ?? []).slice(0, Math.max(0, PRIOR_COUNTS - known.length));
  const observed = Math.max(1, ...known.map(({ ago }) => ago));
  const freshDays = Math.min(FRESH_DAYS, observed);
  const seen = known.length + fresh.length;
  const priorDays = prior ? (expectedOnly.length / Math.max(1, prior.perYear)) * YEAR : 0;
  const from = period?.from ?? new Date(now.getTime() - YEAR * DAY_MS);
  const fared = new Map<string, Fared>();
  for (const { candidate, ago } of known) {
    if (now.getTime() - ago * DAY_MS < from.getTime()) continue;
    const { arrived, served } = fared.get(candidate.field) ?? { arrived: 0, served: 0 };
    const isServed = record.isServed(candidate.id);
    fared.set(candidate.field, { arrived: arrived + 1, served: served + (isServed ? 1 : 0) });
  }
  return {
    like: [...known, ...fresh]
      .map(({ candidate }) => candidate)
      .concat(expectedOnly.map((person) => toCandidate(person, record, now))),
    perDay: (seen + expectedOnly.length) / (observed + freshDays + priorDays),
    patienceDays: history.patienceDays ?? PATIENCE_DAYS,
    until: period?.until ?? new Date(now.getTime() + YEAR * DAY_MS),
    fared,
    floor: look === 'balanced' ? 1 : 0,
  };
}
