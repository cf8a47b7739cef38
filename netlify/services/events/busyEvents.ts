import { z } from 'zod';

/** The answer to BUSY_EVENTS. */
export const busySchema = z.array(z.object({ event: z.string(), isAwaited: z.boolean() }));

/** An event to which people are coming, or on whose waiting list somebody is. */
export type BusyEvent = z.output<typeof busySchema>[number];

/** The events that are still to come or go on, and have people. Parameter: $now, a moment. */
export const BUSY_EVENTS = `*[_type == "eventPlaces" && endsAt > $now && (count(guests) > 0 || count(waiting) > 0)]{
  event, "isAwaited": coalesce(count(waiting) > 0, false)
}`;
