import { z } from 'zod';

/** A meeting in a calendar: its id there, when, for how many minutes, and the number of the message about it. */
export const calendarMeetingSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  minutes: z.number(),
  sequence: z.number(),
  /** It stands in no calendar of the reader's: the letter only says when it was to be. */
  isInNone: z.boolean().nullish(),
  /** It is a table for several people. */
  isTable: z.boolean().nullish(),
});
export type CalendarMeeting = z.output<typeof calendarMeetingSchema>;
