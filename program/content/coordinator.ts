import { z } from 'zod';
import { isWallTime } from '../clock/wallTime.ts';
import { optionalText } from '../stored.ts';

/** The days of a week, by the names that Studio keeps. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const time = z.string().refine(isWallTime);
const hoursSchema = z.object({
  from: z.enum(WEEKDAYS),
  to: z.enum(WEEKDAYS),
  /** By the clock where the program is. */
  opensAt: time,
  closesAt: time,
});

/**
 * Who signs emails and is named on pages behind links: a person, not an office. Hours that are half filled in are left
 * out, and never stop an email.
 */
export const coordinatorSchema = z.object({
  name: z.string().trim().min(1),
  /** The number of their own; empty where they answer that of the program. */
  phone: optionalText,
  hours: hoursSchema.nullish().catch(null),
});
export type Coordinator = z.output<typeof coordinatorSchema>;
