import { OUTCOMES, type Outcome } from '../matches/match.ts';
import { OPEN_MATCH_STATUSES } from '../matchStatus.ts';
import { type CountedMatch, type CountedParticipant, hasBeen, type ProgramRecords } from './records.ts';

/** How far somebody has come by what their matches tell, which stay when their own record is erased. */
export interface Progress {
  introduced: boolean;
  met: boolean;
  /** Introduced, and neither of the two has told us whether they met. */
  metUnknown: boolean;
  /** Got at least one contact from a connector whom they met. */
  referred: boolean;
  /** We asked at least once what came of it. */
  asked: boolean;
  /** The furthest answer; undefined where none came. */
  outcome: Outcome | undefined;
  hasOpenMatch: boolean;
}

/** States that no match reaches without an introduction. */
const AFTER_INTRODUCTION = ['introduced', 'met', 'not-met'] as const;
const OPEN: ReadonlySet<string> = new Set(OPEN_MATCH_STATUSES);

/** Whether the two of a match were ever introduced. One that was called off is none. */
export const wasIntroduced = (match: CountedMatch): boolean =>
  match.status !== 'cancelled' && AFTER_INTRODUCTION.some((state) => hasBeen(match, state));

function furthestOf(matches: readonly CountedMatch[]): Outcome | undefined {
  const told = new Set(matches.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome)));
  return OUTCOMES.find((outcome) => told.has(outcome));
}

/** What some matches tell of how far one has come. */
export function progressIn(matches: readonly CountedMatch[], withReferrals: ReadonlySet<string>): Progress {
  const introductions = matches.filter(wasIntroduced);
  const meetings = introductions.filter((match) => hasBeen(match, 'met'));
  const isOpen = introductions.some((match) => !hasBeen(match, 'met') && !hasBeen(match, 'not-met'));
  return {
    introduced: introductions.length > 0,
    met: meetings.length > 0,
    metUnknown: meetings.length === 0 && isOpen,
    referred: meetings.some(({ _id }) => withReferrals.has(_id)),
    asked: introductions.some(({ outcomes }) => outcomes.length > 0),
    outcome: furthestOf(introductions),
    hasOpenMatch: matches.some(({ status }) => OPEN.has(status)),
  };
}

/** Things in lists under a key, in the order in which they come. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Tells of each person, by id, how far they have come. People are counted once, whatever number of matches they had. */
export function progressOf({ matches, referrals }: Pick<ProgramRecords, 'matches' | 'referrals'>) {
  const withReferrals = new Set(referrals.map(({ match }) => match));
  const known = new Map(
    [...groupBy(matches, ({ participant }) => participant)].map(([id, theirs]) => [
      id,
      progressIn(theirs, withReferrals),
    ]),
  );
  const none = progressIn([], withReferrals);
  return (participantId: string): Progress => known.get(participantId) ?? none;
}

/** Whether somebody has confirmed their address. An introduction stands for it also where the record says nothing. */
export function hasConfirmed({ status }: Pick<CountedParticipant, 'status'>, progress: Progress): boolean {
  return status !== 'unconfirmed' || progress.introduced;
}

/** Whether staff have found somebody ready at least once. An introduction stands for it here too. */
export function wasReady(person: Pick<CountedParticipant, 'status' | 'been'>, progress: Progress): boolean {
  return progress.introduced || hasBeen(person, 'ready');
}
