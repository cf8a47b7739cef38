import { type Language, LOCALES } from '../../../locales/locales.ts';
import type { Event } from '../../../program/content/event.ts';

type Times = Pick<Event, 'startsAt' | 'endsAt'>;

/** The day or days of an event and its hours, in words, in the zone of the city. */
export function timesInWords({ startsAt, endsAt }: Times, language: Language, timeZone: string) {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const days = new Intl.DateTimeFormat(LOCALES[language].language.intl, { dateStyle: 'full', timeZone });
  const hours = new Intl.DateTimeFormat(LOCALES[language].language.intl, { timeStyle: 'short', timeZone });
  return { day: days.formatRange(start, end), from: hours.format(start), to: hours.format(end) };
}

/** What stands on the leaf of a calendar: the month in short and the day of the month. */
export function calendarLeaf({ startsAt }: Pick<Event, 'startsAt'>, language: Language, timeZone: string) {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language].language.intl, { ...options, timeZone }).format(
      new Date(startsAt),
    );
  return { month: part({ month: 'short' }), day: part({ day: 'numeric' }).replace(/\.$/, '') };
}
