import type { Language } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import type { Event } from '../../../program/content/event.ts';
import { localizedPath } from '../../../program/languages.ts';
import { fetchSettings } from '../../sanity/fetch.ts';
import { calendarOf } from './calendar.ts';

/** Events as a calendar file with links to their pages in a language. Throws when the build does not know its address. */
export async function calendarAnswer(
  events: readonly Event[],
  language: Language,
  site: URL | undefined,
): Promise<Response> {
  if (!site) throw new Error('SITE_URL must say where the site is: a calendar file names it');
  const { programName, email } = await fetchSettings();
  const text = calendarOf(events, {
    name: `${programName}: ${messagesFor(language).events.title}`,
    site,
    organizer: { name: programName, email },
    pageOf: ({ slug }) => new URL(localizedPath(`/events/${slug}/`, language), site).href,
  });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
