import type { Language } from '../locales/locales.ts';
import { type Event, firstDay } from '../program/content/event.ts';
import { shortDateInWords } from './words.ts';

/** The title of an event where it stands without its date: an evening of every month has one title for all of them. */
export function titleWithDay(
  { title, startsAt }: Pick<Event, 'title' | 'startsAt'>,
  language: Language,
  timeZone: string,
): string {
  return `${title} · ${shortDateInWords(firstDay({ startsAt }, timeZone), language)}`;
}
