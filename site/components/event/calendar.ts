import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Event } from '../../../program/content/event.ts';
import { whereOf } from '../../../program/events/where.ts';

interface CalendarFrame {
  /** The name of the calendar, as a person sees it among others. */
  name: string;
  /** The address of the site. */
  site: URL;
  /** The program, which a published event has to name (RFC 5546, 3.2.1). */
  organizer: { name: string; email: string };
  /** The address of the page of an event. */
  pageOf: (event: Event) => string;
}

/** Before the first event of any program, in milliseconds. */
const FIRST = Date.parse('2020-01-01T00:00:00Z');

/**
 * The number of a revision: a calendar program takes a file for newer only where it is greater. Seconds, so that it grows
 * with each change and stays within 31 bits, which is what such programs read, for 68 years.
 */
const revisionOf = ({ _updatedAt }: Event): number =>
  _updatedAt ? Math.max(0, Math.floor((Date.parse(_updatedAt) - FIRST) / 1000)) : 0;

/**
 * Events as an iCalendar file (RFC 5545). Times are given in UTC, so that no program has to know our zone. An event has
 * the same id in every language and every build; it is stamped and numbered by its last change, so that the same content
 * gives the same file, and a later one replaces it. Outlook wants the method; every line ends, the last one too.
 */
export function calendarOf(
  events: readonly Event[],
  { name, site, organizer, pageOf }: CalendarFrame,
): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: site.host, product: 'events' },
    ttl: 60 * 60 * 12,
  });
  for (const event of events) {
    const { slug, startsAt, endsAt, title, summary, _updatedAt } = event;
    const page = pageOf(event);
    calendar.createEvent({
      id: `${slug}@${site.host}`,
      sequence: revisionOf(event),
      start: new Date(startsAt),
      end: new Date(endsAt),
      stamp: new Date(_updatedAt ?? startsAt),
      lastModified: _updatedAt ? new Date(_updatedAt) : null,
      summary: title,
      description: `${summary}\n\n${page}`,
      location: whereOf(event),
      url: page,
      organizer: { ...organizer, mailto: organizer.email },
    });
  }
  return `${calendar.toString()}\r\n`;
}
