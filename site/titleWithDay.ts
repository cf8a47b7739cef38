import { shortDayInWords } from '../locales/dates.ts';
import type { Language } from '../locales/locales.ts';
import { type Event, firstDay } from '../program/content/event.ts';
import type { Settings } from '../program/content/settings.ts';

/** The title of an event where it stands without its date: an evening of every month has one title for all of them. */
export function titleWithDay(
  { title, startsAt }: Pick<Event, 'title' | 'startsAt'>,
  language: Language,
  { timeZone, country }: Pick<Settings, 'timeZone' | 'country'>,
): string {
  return `${title} · ${shortDayInWords(firstDay({ startsAt }, timeZone), language, country)}`;
}
