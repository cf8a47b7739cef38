import { z } from 'zod';
import { MATCH_STATUSES, type MatchStatus, OPEN_MATCH_STATUSES } from '../matchStatus.ts';
import { referencedId } from '../references.ts';
import { optionalText } from '../stored.ts';
import type { MergedType } from './mergeRecord.ts';

/**
 * Why a match ends when two records become one: `asked-twice`, the same two have another question open; `one-question`,
 * a participant has one question open at a time; `not-waiting`, the person waits for no answer; `same-two`, they have been
 * introduced already.
 */
export const ENDINGS = ['asked-twice', 'one-question', 'not-waiting', 'same-two'] as const;

/** A match that ends. `other` is who it was with, `isTold` whether a letter says that the question is taken back. */
export interface EndedMatch {
  id: string;
  why: (typeof ENDINGS)[number];
  from: MatchStatus;
  other: string;
  isTold: boolean;
}

const matchSchema = z.object({
  _id: z.string(),
  status: z.enum(MATCH_STATUSES),
  participant: referencedId,
  connector: referencedId,
  askedAt: optionalText,
  approvedAt: optionalText,
  introducedAt: optionalText,
  agreedOn: optionalText,
});
type Match = z.output<typeof matchSchema>;

/** States in which somebody still waits for what a match brings. */
const WAITING: Readonly<Record<MergedType, readonly string[]>> = {
  participant: ['ready'],
  connector: ['active', 'paused'],
  partnerOrganization: [],
};
const MET: readonly MatchStatus[] = ['met', 'not-met', 'closed'];

const isOpen = ({ status }: Match) => OPEN_MATCH_STATUSES.some((each) => each === status);

/** Whether one match is further than another, has a day for the coffee that stands in two calendars, or was first. */
function isBefore(one: Match, other: Match): boolean {
  const rank = ({ status }: Match) => MATCH_STATUSES.indexOf(status);
  if (rank(one) !== rank(other)) return rank(one) > rank(other);
  if (!one.agreedOn !== !other.agreedOn) return Boolean(one.agreedOn);
  const since = ({ introducedAt, askedAt, approvedAt }: Match) => introducedAt || askedAt || approvedAt;
  return since(one) === since(other) ? one._id < other._id : since(one) < since(other);
}

/**
 * The matches that end when two records become one of this `status`. `documents` are the matches of both, as they are
 * once they lead to the one that stays. A question is taken back by a letter, but where the same Connector has another
 * about the same person; of two introductions of the same two one counts.
 */
export function endMatches(documents: readonly unknown[], type: MergedType, status: unknown): EndedMatch[] {
  const matches = documents.map((document) => matchSchema.parse(document));
  const otherOf = (match: Match) => (type === 'participant' ? match.connector : match.participant);
  const withSame = (match: Match) =>
    matches.filter((one) => one !== match && otherOf(one) === otherOf(match));
  const why = (match: Match): EndedMatch['why'] | undefined => {
    const rivals = withSame(match);
    const hasMet = rivals.some((one) => MET.includes(one.status));
    if (match.status === 'introduced')
      return hasMet || rivals.some((one) => one.status === 'introduced' && isBefore(one, match))
        ? 'same-two'
        : undefined;
    if (!isOpen(match)) return undefined;
    if (hasMet || rivals.some((one) => one.status === 'introduced')) return 'same-two';
    if (rivals.some((one) => isOpen(one) && isBefore(one, match))) return 'asked-twice';
    if (!WAITING[type].some((each) => each === status)) return 'not-waiting';
    return type === 'participant' &&
      matches.some((one) => isOpen(one) && one !== match && isBefore(one, match))
      ? 'one-question'
      : undefined;
  };
  return matches.flatMap((match) => {
    const reason = why(match);
    const isTold = match.status === 'asked' && reason !== 'asked-twice';
    return reason ? [{ id: match._id, why: reason, from: match.status, other: otherOf(match), isTold }] : [];
  });
}
