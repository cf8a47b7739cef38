import { lastMove } from '../history.ts';
import type { Wayfarer } from './records.ts';
import type { Aside, WayBack } from './way.ts';

/** Whose hold it is: one's own pause, the one after three meetings missed (the program's), or one of the staff. */
function holdOf({ pausedUntil: until, history }: Wayfarer, since: string | undefined): Aside {
  const put = history.findLast(({ to }) => to === 'on-hold');
  const day = until ?? undefined;
  if (day && put?.who === 'participant') return { key: 'paused', since, until: day };
  if (day && put?.who === 'program') return { key: 'missed', since, until: day };
  return day ? { key: 'on-hold-until', since, until: day } : { key: 'on-hold', since };
}

/** Why a participant stands beside the way; nothing where they are on it. */
export function asideOf(record: Wayfarer): Aside | undefined {
  const { status, history } = record;
  const last = lastMove(history);
  const since = last?.to === status ? last.at : undefined;
  switch (status) {
    case 'on-hold':
      return holdOf(record, since);
    case 'not-eligible':
    case 'withdrawn':
    case 'closed':
      return { key: status, since };
    default:
      return undefined;
  }
}

/**
 * What a participant can do to come back. A hold of the staff ends when they have talked; who has written again already is
 * read first.
 */
export function backFrom(aside: Aside | undefined, { signedUpAgainAt }: Wayfarer): WayBack | undefined {
  if (aside?.key === 'paused') return 'resume';
  if (signedUpAgainAt) return undefined;
  if (aside?.key === 'not-eligible') return 'change';
  return aside?.key === 'withdrawn' || aside?.key === 'closed' ? 'again' : undefined;
}
