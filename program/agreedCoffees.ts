import { z } from 'zod';
import { listOf } from './stored.ts';

/** The coffees that a connector has agreed on, with whomever: kept in the connector's record, so that one transaction sees them all. */
export const agreedCoffeesSchema = listOf(
  z.object({
    _key: z.string(),
    at: z.iso.datetime(),
    minutes: z.number(),
    /** One table for several people: it takes one of the connector's places, also before somebody comes. */
    isTable: z.literal(true).optional().catch(undefined),
  }),
);
export type AgreedCoffees = z.output<typeof agreedCoffeesSchema>;
