import type { Outcome } from '../matches/match.ts';
import { type CountedMatch, type CountedParticipant, hasBeen, type OverviewRecords } from './records.ts';

/** How far one participant has come, and by what they can be grouped. */
export interface Journey {
  participant: CountedParticipant;
  /** YYYY-MM of the sign-up; empty when no day is known. */
  month: string;
  field: string;
  /** The partner who told us of the person; empty when none did. */
  partner: string;
  confirmed: boolean;
  ready: boolean;
  introduced: boolean;
  met: boolean;
  /** Introduced, and neither of the two has told us whether they met. */
  metUnknown: boolean;
  referred: boolean;
  /** We asked at least once what came of it. */
  asked: boolean;
  /** The furthest answer; undefined where none came. */
  outcome: Outcome | undefined;
  hasOpenMatch: boolean;
}

/** Outcomes from the furthest on, as the impact page counts them. */
const FURTHEST: readonly Outcome[] = ['job-in-field', 'job', 'study', 'interview', 'other', 'none'];

const AFTER_INTRODUCTION = ['introduced', 'met', 'not-met'] as const;
const OPEN: ReadonlySet<string> = new Set(['approved', 'asked', 'accepted']);

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

function furthestOf(matches: readonly CountedMatch[]): Outcome | undefined {
  const told = new Set(matches.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome)));
  return FURTHEST.find((outcome) => told.has(outcome));
}

function journeyOf(
  participant: CountedParticipant,
  matches: readonly CountedMatch[],
  matchesWithReferrals: ReadonlySet<string>,
  partner: string,
): Journey {
  const introductions = matches.filter((match) => AFTER_INTRODUCTION.some((state) => hasBeen(match, state)));
  const meetings = introductions.filter((match) => hasBeen(match, 'met'));
  const isOpen = introductions.some((match) => !hasBeen(match, 'met') && !hasBeen(match, 'not-met'));
  const introduced = introductions.length > 0;
  return {
    participant,
    month: participant.signedUpAt.slice(0, 7),
    field: participant.field || 'other',
    partner,
    confirmed: participant.status !== 'unconfirmed' || introduced,
    // An introduction stands for readiness also where the record has no history.
    ready: introduced || hasBeen(participant, 'ready'),
    introduced,
    met: meetings.length > 0,
    metUnknown: meetings.length === 0 && isOpen,
    referred: meetings.some(({ _id }) => matchesWithReferrals.has(_id)),
    asked: introductions.some(({ outcomes }) => outcomes.length > 0),
    outcome: furthestOf(introductions),
    hasOpenMatch: matches.some(({ status }) => OPEN.has(status)),
  };
}

/** How far each participant has come. Who was erased is counted nowhere: nothing is known of them. */
export function journeysOf({
  participants,
  matches,
  referrals,
  partnerReferrals,
}: OverviewRecords): Journey[] {
  const matchesOf = groupBy(matches, ({ participant }) => participant);
  const withReferrals = new Set(referrals.map(({ match }) => match));
  const partnerOf = new Map(partnerReferrals.map(({ email, organisation }) => [email, organisation]));
  return participants.map((participant) =>
    journeyOf(
      participant,
      matchesOf.get(participant._id) ?? [],
      withReferrals,
      (participant.emailLower && partnerOf.get(participant.emailLower)) || '',
    ),
  );
}
