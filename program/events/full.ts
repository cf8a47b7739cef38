import { z } from 'zod';
import { slug } from '../content/richText.ts';

/** The id of the one public document that says which events are full. */
export const FULL_EVENTS_ID = 'full-events';

/** The events to come of which all places are taken, by their addresses. It tells of no guest. */
export const fullEventsSchema = z.object({
  _id: z.literal(FULL_EVENTS_ID),
  _type: z.literal('fullEvents'),
  /** When that last changed. */
  asOf: z.iso.datetime(),
  events: z.array(slug),
});
