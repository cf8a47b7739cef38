import { z } from 'zod';

/** A meeting in a calendar: its id there, when, for how many minutes, and the number of the message about it. */
export const calendarMeetingSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  minutes: z.number(),
  sequence: z.number(),
});
export type CalendarMeeting = z.output<typeof calendarMeetingSchema>;
