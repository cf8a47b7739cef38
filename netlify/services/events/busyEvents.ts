import { z } from 'zod';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';

const busySchema = z.array(z.object({ event: z.string(), isAwaited: z.boolean() }));

/** An event to which people are coming, or on whose waiting list somebody is. */
export type BusyEvent = z.output<typeof busySchema>[number];

const BUSY = `*[_type == "eventPlaces" && endsAt > $now && (count(guests) > 0 || count(waiting) > 0)]{
  event, "isAwaited": coalesce(count(waiting) > 0, false)
}`;

/** The events that are still to come or go on, and have people. */
export const busyEvents = async (env: Environment, now: Date): Promise<BusyEvent[]> =>
  busySchema.parse(await programLake(env).fetch(BUSY, { now: now.toISOString() }));
