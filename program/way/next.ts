import type { Calendar } from '../clock/calendar.ts';
import { daysBefore } from '../clock/elapsed.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import { dayOf } from '../clock/zone.ts';
import { type Coffee, coffeeIn, coffeeSpan } from '../coffee/coffee.ts';
import { pickBy } from '../coffee/times.ts';
import { writeBy } from '../matches/deadlines.ts';
import { FOLLOW_UP_AFTER, STILL_INTERESTED_AFTER } from '../matches/due.ts';
import { OUTCOME_DAYS } from '../matches/match.ts';
import { DUE_WITHIN } from '../today/today.ts';
import type { Wayfarer, WayMatch } from './records.ts';
import type { Next, NextKey } from './way.ts';

const later = (from: Date, days: number) => daysBefore(from, -days);

/** Whether a day that counts to its end is over. */
const isOver = (by: Date, now: Date, { timeZone }: Calendar) => dayOf(now, timeZone) > dayOf(by, timeZone);

/** Staff read something within the working days that were promised (`DUE_WITHIN`); later they are late, and say so. */
function readBy(
  since: string | null | undefined,
  within: number,
  [key, late]: readonly [NextKey, NextKey],
  now: Date,
  calendar: Calendar,
): Next {
  if (!since) return { key: 'talk' };
  const on = new Date(since);
  const by = addWorkingDays(on, within, calendar);
  return { key: isOver(by, now, calendar) ? late : key, on, by };
}

/** Somebody who has been read and waits: for a Connector to be found, or to answer. */
function whileLooking(record: Wayfarer, asked: WayMatch | undefined, now: Date, calendar: Calendar): Next {
  if (asked?.askedAt) {
    const on = new Date(asked.askedAt);
    const by = asked.answerBy ? new Date(asked.answerBy) : undefined;
    // A Connector who asks something back, or wants to be called, has more time: neither is the participant's to know.
    return by && !isOver(by, now, calendar) ? { key: 'asked', on, by } : { key: 'asked-longer', on };
  }
  const { stillInterestedAskedAt: put, stillInterestedAt: said, readyAt, screenedAt, confirmedAt } = record;
  if (put && (said ?? '') < put) return { key: 'still', on: new Date(put) };
  const since = put ?? readyAt ?? screenedAt ?? confirmedAt;
  return since ? { key: 'looking', by: later(new Date(since), STILL_INTERESTED_AFTER) } : { key: 'looking' };
}

/** Two who were introduced and find a time: by offers, or by writing to each other. */
function whileAgreeing(
  match: WayMatch,
  coffee: Coffee | undefined,
  introduced: Date,
  now: Date,
  calendar: Calendar,
): Next {
  if (coffee?.state === 'off') return { key: 'talk' };
  if (coffee?.stuckAt) return { key: 'stuck' };
  if (coffee?.state === 'offered' && coffee.times.length > 0)
    return { key: coffee.offeredBy === 'connector' ? 'pick' : 'picked', by: pickBy(coffee, calendar) };
  if (match.agreedOn && match.agreedOn >= dayOf(now, calendar.timeZone))
    return { key: 'meet-day', by: match.agreedOn };
  if (match.followUpAskedAt) return { key: 'tell', on: new Date(match.followUpAskedAt) };
  const from = coffee?.writingAt ? new Date(coffee.writingAt) : introduced;
  const by = writeBy(from, calendar);
  return isOver(by, now, calendar)
    ? { key: 'write-late', by: later(from, FOLLOW_UP_AFTER) }
    : { key: 'write', by };
}

/** Two who were introduced and have not told us yet that they met. */
function afterIntroduction(match: WayMatch, now: Date, calendar: Calendar): Next {
  const coffee = coffeeIn(match);
  if (coffee?.state === 'agreed' && coffee.at) {
    const span = coffeeSpan({ at: coffee.at, minutes: coffee.minutes });
    return span.to > now ? { key: 'meet', span, zone: coffee.zone } : { key: 'tell', on: span.from };
  }
  return match.introducedAt
    ? whileAgreeing(match, coffee, new Date(match.introducedAt), now, calendar)
    : { key: 'talk' };
}

/** Who has met is asked after 30, 90 and 180 days what came of it, if they agreed to that. */
function afterMeeting({ consentFollowUp }: Wayfarer, { introducedAt }: WayMatch, now: Date): Next {
  const days = introducedAt && consentFollowUp ? OUTCOME_DAYS : [];
  const by = days.map((day) => later(new Date(introducedAt ?? ''), day)).find((day) => day > now);
  return by ? { key: 'outcome', by } : { key: 'afterwards' };
}

/** What happens next for a participant who is on the way, and by when. `match` is the one that counts by now. */
export function nextFor(record: Wayfarer, match: WayMatch | undefined, now: Date, calendar: Calendar): Next {
  const { status, confirmedAt, history, signedUpAgainAt } = record;
  if (signedUpAgainAt)
    return readBy(signedUpAgainAt, DUE_WITHIN['signed-up-again'], ['again', 'again-late'], now, calendar);
  switch (status) {
    case 'unconfirmed':
      return { key: 'confirm' };
    case 'received': {
      // Who came back is read anew, since that day.
      const since = history.findLast(({ to }) => to === 'received')?.at ?? confirmedAt;
      return readBy(since, DUE_WITHIN.screen, ['read', 'read-late'], now, calendar);
    }
    case 'ready':
      return whileLooking(record, match, now, calendar);
    case 'introduced':
      if (match?.status === 'introduced') return afterIntroduction(match, now, calendar);
      return match?.status === 'met' ? afterMeeting(record, match, now) : { key: 'talk' };
    default:
      return { key: 'talk' };
  }
}
