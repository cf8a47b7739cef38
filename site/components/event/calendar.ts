import ical from 'ical-generator';
import type { Event } from '../../../program/content/event.ts';

interface CalendarFrame {
  /** The name of the calendar, as a person sees it among others. */
  name: string;
  /** The address of the site. */
  site: URL;
  /** The address of the page of an event. */
  pageOf: (event: Event) => string;
  timeZone: string;
}

/**
 * Events as an iCalendar file (RFC 5545). Times are given in UTC, so that no program has to know our zone. An event has
 * the same id in every language and every build; it is stamped with its last change, so that the same content gives the
 * same file.
 */
export function calendarOf(
  events: readonly Event[],
  { name, site, pageOf, timeZone }: CalendarFrame,
): string {
  const calendar = ical({
    name,
    prodId: { company: site.host, product: 'events' },
    ttl: 60 * 60 * 12,
  });
  calendar.x([{ key: 'X-WR-TIMEZONE', value: timeZone }]);
  for (const event of events) {
    const { slug, startsAt, endsAt, title, summary, place, address, _updatedAt } = event;
    const page = pageOf(event);
    calendar.createEvent({
      id: `${slug}@${site.host}`,
      start: new Date(startsAt),
      end: new Date(endsAt),
      stamp: new Date(_updatedAt ?? startsAt),
      lastModified: _updatedAt ? new Date(_updatedAt) : null,
      summary: title,
      description: `${summary}\n\n${page}`,
      location: [place, address].filter(Boolean).join(', '),
      url: page,
    });
  }
  return calendar.toString();
}
