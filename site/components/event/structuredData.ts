import type { Event } from '../../../program/content/event.ts';
import { dataForScript } from '../../html.ts';

/** What search engines read about an event (schema.org/Event), as it may stand in a script element of data. */
export function structuredData(
  { title, summary, startsAt, endsAt, place, address, language }: Event,
  { page, organiser, site }: { page: string; organiser: string; site: string },
): string {
  return dataForScript({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    description: summary,
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: place, address: address || place },
    organizer: { '@type': 'Organization', name: organiser, url: site },
    isAccessibleForFree: true,
    inLanguage: language,
    url: page,
  });
}
