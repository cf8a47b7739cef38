import { z } from 'zod';
import { lastMove } from '../history.ts';

/** Of two records of one person: the one that stays, and the one that goes into it. */
export type Side = 'stays' | 'goes';

type Fields = Readonly<Record<string, unknown>>;

const text = z.string().catch('');
const readSchema = z.object({
  status: text,
  confirmedAt: text,
  signedUpAt: text,
  appliedAt: text,
  consentedAt: text,
  _createdAt: text,
  history: z.array(z.object({ at: text, to: text })).catch([]),
});

/** Whether nobody has confirmed that the record is of whoever reads its address. */
const isUnconfirmed = ({ status, confirmedAt }: z.output<typeof readSchema>) =>
  (status === 'unconfirmed' && confirmedAt === '') || status === 'applied';

const toldAt = ({ signedUpAt, appliedAt, consentedAt, _createdAt }: z.output<typeof readSchema>) =>
  [signedUpAt, appliedAt, consentedAt].sort().at(-1) || _createdAt;

/** Which of two records was told us last; what somebody confirmed comes before what nobody did. */
export function newerOf(stays: Fields, goes: Fields): Side {
  const [one, other] = [readSchema.parse(stays), readSchema.parse(goes)];
  if (isUnconfirmed(one) !== isUnconfirmed(other)) return isUnconfirmed(one) ? 'goes' : 'stays';
  return toldAt(other) > toldAt(one) ? 'goes' : 'stays';
}

/** States of people who are no longer, or not yet, part of the program, and of those who are, the furthest last. */
const LEFT: readonly string[] = ['not-eligible', 'closed', 'withdrawn', 'retired'];
const RANK: readonly string[] = [
  ...['unconfirmed', 'applied'],
  ...LEFT,
  ...['received', 'on-hold', 'paused', 'ready', 'active', 'introduced'],
];

/**
 * Whose state stands where staff choose none: the further one. Whoever left by the later of two moves has left, whatever
 * the other record says.
 */
export function defaultStatus(stays: Fields, goes: Fields): Side {
  const [one, other] = [readSchema.parse(stays), readSchema.parse(goes)];
  const movedAt = ({ history }: typeof one) => lastMove(history)?.at ?? '';
  const isGoesLater = movedAt(other) > movedAt(one);
  const later = isGoesLater ? other : one;
  const earlier = isGoesLater ? one : other;
  const isLast = LEFT.includes(later.status) && !['unconfirmed', 'applied'].includes(earlier.status);
  if (isLast) return isGoesLater ? 'goes' : 'stays';
  return RANK.indexOf(other.status) > RANK.indexOf(one.status) ? 'goes' : 'stays';
}
