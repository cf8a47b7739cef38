import { useEffect, useMemo, useState } from 'react';
import { calendarOf } from '../../../program/clock/calendar.ts';
import { type DueItem, readyForMatch, todayOf } from '../../../program/today/today.ts';
import { COUNTRY, PROVINCE, TIME_ZONE } from '../../shared/clients/environment.ts';
import { todayHere } from '../../shared/labels/dates.ts';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { TODAY } from './todayQuery.ts';

const calendar = calendarOf({ timeZone: TIME_ZONE, country: COUNTRY, province: PROVINCE });
const MINUTE_MS = 60_000;

/** The day it is where the program is: a page that stays open overnight is right in the morning. */
function useDay(): string {
  const [day, setDay] = useState(todayHere);
  useEffect(() => {
    const clock = setInterval(() => setDay(todayHere()), MINUTE_MS);
    return () => clearInterval(clock);
  }, []);
  return day;
}

interface Today {
  day: string;
  /** Undefined until it is read. */
  items?: DueItem[];
  /** How many people can be matched now. */
  ready: number;
  problem?: string;
}

/** What waits for staff, kept fresh while it is shown. */
export function useToday(): Today {
  const { value, problem } = useLive(TODAY, 'today');
  const day = useDay();
  return useMemo(
    () => ({
      day,
      ready: value ? readyForMatch(value) : 0,
      // The day is what lateness hangs on: with a new one all is judged again.
      ...(value && day && { items: todayOf(value, new Date(), calendar) }),
      ...(problem && { problem }),
    }),
    [value, problem, day],
  );
}
