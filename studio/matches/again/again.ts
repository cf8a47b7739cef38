import { z } from 'zod';
import { isEndedFor } from '../../../program/endedFor.ts';
import { ENDED_WORDS } from '../../../program/matching/words.ts';
import { MATCH_STATUSES, type MatchStatus } from '../../../program/matchStatus.ts';
import { optionalText } from '../../../program/stored.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { matchStatusWords } from '../../shared/labels/matches.ts';
import type { LiveQuery } from '../../shared/subscriptions/useLive.ts';

const roundSchema = z.object({
  _id: z.string(),
  status: z.enum(MATCH_STATUSES),
  endedFor: optionalText.catch(''),
  since: optionalText,
});
type Round = z.output<typeof roundSchema>;

/** The other matches of the two in the match with `$id`, the first one first. */
export const ROUNDS: LiveQuery<z.ZodArray<typeof roundSchema>> = {
  schema: z.array(roundSchema),
  tag: 'card-rounds',
  listen: '*[_type == "match" && _id == $id]',
  fetch: `*[_type == "match" && _id != $id && participant._ref == *[_id == $id][0].participant._ref
    && connector._ref == *[_id == $id][0].connector._ref] | order(coalesce(approvedAt, _createdAt) asc) {
    _id, status, endedFor, "since": coalesce(history[to == ^.status][-1].at, introducedAt, askedAt, approvedAt)
  }`,
};

/** Why a match ended, as staff read it; empty where the program keeps no reason. */
export const endedInWords = (endedFor: unknown): string =>
  typeof endedFor === 'string' && isEndedFor(endedFor) ? ENDED_WORDS[endedFor] : '';

/** Another match of the same two in one line: how it stands, since when, and why it ended. */
export const roundInWords = ({ status, since, endedFor }: Round): string =>
  [matchStatusWords[status], dayInWords(since), endedInWords(endedFor)].filter(Boolean).join(' · ');

const AGAIN = {
  over: 'Nobody said no. Once what was in the way is over, the two may be proposed to each other again.',
  silent:
    'Nobody said no. The two may be proposed to each other again once the Connector is heard of. You can choose the two yourself before that.',
  staff: 'The two are not proposed to each other again. You can still choose them yourself, and say why.',
  never: 'The two are not proposed to each other again.',
} as const;

/** Whether the two of a match that ended may be matched again; empty where it has not ended, or its state says so. */
export function againInWords(status: MatchStatus | undefined, endedFor: unknown): string {
  if (status === 'expired') return AGAIN.silent;
  if (status !== 'cancelled') return '';
  if (endedFor === 'do-not-introduce') return AGAIN.never;
  return endedInWords(endedFor) ? AGAIN.over : AGAIN.staff;
}
