import type { Calendar } from '../../clock/calendar.ts';
import { addDays, addMonths, DAY_MS, type Day, monthOf, timeOf, weekday } from '../../clock/day.ts';
import { isHoliday } from '../../clock/workingDays.ts';
import { dayOf, sameTimeOn } from '../../clock/zone.ts';
import { type Event, firstDay, spanOf } from '../../content/event.ts';

/** How an event recurs. `monthly`: on the second Tuesday of each month, say. `monthly-last`: on its last Tuesday. */
export const RHYTHMS = ['weekly', 'every-two-weeks', 'monthly', 'monthly-last'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

type Timed = Pick<Event, 'startsAt' | 'endsAt'>;

/** One date of a series: an event of its own. */
export interface SeriesDate extends Timed {
  /** The day on which it begins where it takes place. */
  day: Day;
  isHoliday: boolean;
}

/** For how many months a series can be planned at once: by then staff know whether people come. */
const MOST_MONTHS = 12;

/** The last day until which a series can be planned at once. */
export const latestUntil = (first: Day): Day => addMonths(first, MOST_MONTHS);

export type UntilProblem = 'no-day' | 'too-early' | 'too-late';

/** What is wrong with the last day of a series that begins on a day; nothing where it can be. */
export function problemOfUntil(first: Day, until: Day): UntilProblem | undefined {
  if (!until) return 'no-day';
  if (until <= first) return 'too-early';
  return until > latestUntil(first) ? 'too-late' : undefined;
}

/** Of its weekday, the how manieth of the month a day is: 1 for the first Tuesday. */
export const placeInMonth = (day: Day): number => Math.ceil(Number(day.slice(8)) / 7);

const isLastInMonth = (day: Day): boolean => monthOf(addDays(day, 7)) !== monthOf(day);

/** The rhythms that a day can begin. Not every month has a fifth Tuesday, and only a last one is the last. */
export function rhythmsFrom(day: Day): Rhythm[] {
  return RHYTHMS.filter(
    (rhythm) =>
      (rhythm !== 'monthly' || placeInMonth(day) < 5) && (rhythm !== 'monthly-last' || isLastInMonth(day)),
  );
}

/** The how manieth weekday of the month some months after that of a day. */
function inLaterMonth(first: Day, months: number, isLast: boolean): Day {
  const begin = `${monthOf(addMonths(`${monthOf(first)}-01`, months))}-01`;
  const firstOfItsKind = addDays(begin, (weekday(first) - weekday(begin) + 7) % 7);
  const place = isLast ? 5 : placeInMonth(first);
  const day = addDays(firstOfItsKind, (place - 1) * 7);
  return monthOf(day) === monthOf(begin) ? day : addDays(day, -7);
}

/** The day of the nth date after the first. */
function dayAfter(first: Day, rhythm: Rhythm, nth: number): Day {
  if (rhythm === 'weekly') return addDays(first, 7 * nth);
  if (rhythm === 'every-two-weeks') return addDays(first, 14 * nth);
  return inLaterMonth(first, nth, rhythm === 'monthly-last');
}

const daysApart = (from: Day, to: Day): number => (timeOf(to) - timeOf(from)) / DAY_MS;

/**
 * When an event takes place on another day: by the clock on the wall at the same time, whatever summer time does in
 * between, and for as long. An event that goes past midnight ends as many days later.
 */
export function onDay(event: Timed, day: Day, timeZone: string): Timed {
  const { from, to } = spanOf(event);
  const nights = daysApart(dayOf(from, timeZone), dayOf(to, timeZone));
  const start = sameTimeOn(day, from, timeZone);
  const end = sameTimeOn(addDays(day, nights), to, timeZone);
  // In the one hour that the clock leaves out or shows twice an event may seem to end before it begins: then its length counts.
  const isAfter = end > start;
  return {
    startsAt: start.toISOString(),
    endsAt: (isAfter ? end : new Date(start.getTime() + to.getTime() - from.getTime())).toISOString(),
  };
}

/**
 * The dates after the first on which an event recurs, up to and with a last day; none where that day cannot be. Holidays
 * are marked, so that staff can leave them out.
 */
export function recurrencesOf(
  event: Timed,
  { rhythm, until }: { rhythm: Rhythm; until: Day },
  calendar: Calendar,
): SeriesDate[] {
  const { timeZone } = calendar;
  const first = firstDay(event, timeZone);
  const dates: SeriesDate[] = [];
  if (problemOfUntil(first, until) || !rhythmsFrom(first).includes(rhythm)) return dates;
  for (let nth = 1; ; nth += 1) {
    const day = dayAfter(first, rhythm, nth);
    if (day > until) return dates;
    dates.push({ day, ...onDay(event, day, timeZone), isHoliday: isHoliday(day, calendar) });
  }
}

/** The address of the page of one date: that of the series, and its day. */
export const dateSlug = (series: string, day: Day): string => `${series.slice(0, 80)}-${day}`;
