import { z } from 'zod';
import { DAY_MS } from '../clock/day.ts';
import { lastMove } from '../history.ts';
import { type Limit, type LimitKey, RETENTION } from './limits.ts';

// What cannot be read counts as not known: one bad record keeps none of the others from being erased in time.
const text = z.string().nullish().catch(null);

/** What deciding about the age of a record reads of it, whatever its type. */
export const agedSchema = z.object({
  _type: z.string(),
  _createdAt: text,
  status: text,
  kind: text,
  why: text,
  signedUpAt: text,
  appliedAt: text,
  queuedAt: text,
  receivedAt: text,
  setAsideAt: text,
  createdAt: text,
  startedAt: text,
  signedUpAgainAt: text,
  /** When the event of an rsvp is over. */
  endsAt: text,
  history: z
    .array(z.object({ at: z.string(), to: text }))
    .nullish()
    .catch(null),
  workPermission: text,
  unmet: z.array(z.string()).nullish().catch(null),
});
export type Aged = z.input<typeof agedSchema>;

/** States in which a participant or a connector is no longer part of the program. */
const HAS_LEFT = ['not-eligible', 'closed', 'withdrawn', 'retired'];

/** Letters that hold all that is kept of their readers go sooner than the others. */
function letterLimit(kind: string | null | undefined): LimitKey {
  if (kind === 'erased') return 'last-letter';
  return kind === 'rsvp-not-kept' ? 'rsvp' : 'letter';
}

/** States in which staff have not found a participant eligible all the same. */
const NOT_OVERRULED = ['unconfirmed', 'received', ...HAS_LEFT];

/** Whether a record says that somebody may not work here. The form keeps no such answer; staff may learn it later. */
const saysNoPermission = ({ workPermission, unmet }: Aged) =>
  workPermission === 'no' || (unmet ?? []).includes('work-permission');

/** Which limit a record falls under, and since when it counts; undefined when it is kept as long as it is needed. */
function limitOf(record: Aged): { key: LimitKey; since: string | null | undefined } | undefined {
  const { _type, status, kind, history } = record;
  switch (_type) {
    case 'participant':
      if (saysNoPermission(record) && NOT_OVERRULED.includes(status ?? ''))
        // Since staff learned it, be it by a correction.
        return { key: 'no-permission', since: history?.at(-1)?.at };
      if (status === 'unconfirmed') return { key: 'unconfirmed', since: record.signedUpAt };
      break;
    case 'connector':
      if (status === 'applied') return { key: 'not-welcomed', since: record.appliedAt };
      break;
    case 'letter':
      return { key: letterLimit(kind), since: record.queuedAt };
    case 'message':
      // A template is kept to begin others from.
      if (status === 'template') return undefined;
      return { key: 'letter', since: record.startedAt || record.createdAt };
    case 'rsvp':
    case 'eventPlaces':
      if (status === 'held') return { key: 'rsvp-unconfirmed', since: record.receivedAt };
      return record.endsAt
        ? { key: 'rsvp', since: record.endsAt }
        : { key: 'rsvp-undated', since: record.receivedAt };
    case 'setAside':
      return {
        key: record.why === 'maybe-a-machine' ? 'maybe-a-machine' : 'set-aside',
        since: record.setAsideAt,
      };
    case 'partnerReferral':
      return { key: 'partner-referral', since: record.receivedAt };
    // Matches, referrals and counts go with the people they are about.
    default:
      return undefined;
  }
  if (!status || !HAS_LEFT.includes(status)) return undefined;
  // Who signed up again since waits for staff. What was corrected since keeps nobody longer.
  const [since] = [lastMove(history)?.at, record.signedUpAgainAt].filter(Boolean).toSorted().toReversed();
  return { key: 'has-left', since };
}

/**
 * Whether a record has been kept for as long as it may be. One whose age nobody can tell is counted from its making,
 * and without that it stays, for staff to see.
 */
export function isDueForErasure(
  record: Aged,
  now: Date,
  limits: Readonly<Record<LimitKey, Limit>> = RETENTION,
): boolean {
  const found = limitOf(record);
  const since = Date.parse(found?.since ?? record._createdAt ?? '');
  if (!found || Number.isNaN(since)) return false;
  return now.getTime() - since >= limits[found.key].days * DAY_MS;
}
