import ICAL from 'ical.js';
import { type CalendarReply, calendarReplySchema } from '../../../program/coffee/calendarReply.ts';

/** The address in `mailto:name@host`, in whatever case. */
const addressOf = (value: unknown) => String(value ?? '').replace(/^mailto:/i, '');

/**
 * What a calendar answers in a file (RFC 5546, 3.2.3): one meeting, one who answers. Nothing where the file is none, is
 * no answer, or answers neither yes nor no. Never throws.
 */
export function parseCalendarReply(file: string): CalendarReply | undefined {
  try {
    const calendar = new ICAL.Component(ICAL.parse(file));
    if (String(calendar.getFirstPropertyValue('method')).toUpperCase() !== 'REPLY') return undefined;
    const event = calendar.getFirstSubcomponent('vevent');
    const [attendee, ...more] = event?.getAllProperties('attendee') ?? [];
    if (!event || !attendee || more.length > 0) return undefined;
    return calendarReplySchema.safeParse({
      uid: event.getFirstPropertyValue('uid'),
      sequence: event.getFirstPropertyValue('sequence') ?? 0,
      attendee: addressOf(attendee.getFirstValue()),
      answer: String(attendee.getFirstParameter('partstat') ?? '').toUpperCase(),
    }).data;
  } catch {
    return undefined;
  }
}
