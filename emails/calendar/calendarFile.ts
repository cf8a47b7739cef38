import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import type { CalendarEntry } from './calendarEntry.ts';

interface Mailboxes {
  /** The program, by name and address: the address that the letter comes from, or Outlook shows no meeting. */
  organizer: { name: string; email: string };
  /** Whom the letter goes to. Alone: a copy that is forwarded says nothing of the other. Nobody where it is a file. */
  attendee?: { name: string; email: string };
  /** When it was written. */
  stamp: Date;
}

/**
 * An iTIP message (RFC 5546, 3.2.2 REQUEST and 3.2.5 CANCEL): a meeting that a calendar takes in, moves or takes out. The
 * reader has agreed already, so that no answer is asked for. Times are in UTC, so that no calendar has to know our zone.
 * Lines end as the standard wants it, the last one too.
 */
export function calendarFile(entry: CalendarEntry, { organizer, attendee, stamp }: Mailboxes): string {
  const { method, uid, sequence, span, summary, description, location } = entry;
  const isCancelled = method === 'CANCEL';
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: 'Mosaic Connector', product: 'coffees' },
  });
  const event = calendar.createEvent({
    id: uid,
    sequence,
    start: span.from,
    end: span.to,
    stamp,
    summary,
    description,
    location,
    organizer: { ...organizer, mailto: organizer.email },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
  });
  if (attendee)
    event.createAttendee({
      ...attendee,
      mailto: attendee.email,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    });
  return `${calendar.toString()}\r\n`;
}

/**
 * The attachment that mail programs show as an invitation: the method stands in its type as in the file (RFC 6047, 2.4),
 * and the name ends in `.ics` (Outlook goes by it).
 */
export const calendarAttachment = (entry: CalendarEntry, mailboxes: Mailboxes) => ({
  filename: 'invite.ics',
  content: Buffer.from(calendarFile(entry, mailboxes)).toString('base64'),
  contentType: `text/calendar; charset=utf-8; method=${entry.method}`,
});
