import { z } from 'zod';
import type { Environment } from '../../environment.ts';
import { BUSY_EVENTS, busySchema } from '../events/busyEvents.ts';
import { programLake } from '../lake.ts';
import { SENDING } from '../messages/sendMessages.ts';
import { FROM_CONTACTS } from '../partners/knownContacts.ts';
import { SIGNED_UP } from '../partners/signedUp.ts';

const QUERY = `{
  "busy": ${BUSY_EVENTS},
  "hasSignedUp": count(${SIGNED_UP}) > 0,
  "hasKnownContacts": count(${FROM_CONTACTS}) > 0,
  "hasMessages": count(${SENDING}) > 0
}`;

const dueSchema = z.object({
  busy: busySchema,
  hasSignedUp: z.boolean(),
  hasKnownContacts: z.boolean(),
  hasMessages: z.boolean(),
});

/**
 * Which pieces of a round have anything to do, in one call: in most rounds none has, and there are 8,640 rounds in a month.
 * What comes up later in a round is seen by the next one.
 */
export const whatIsDue = async (env: Environment, now: Date): Promise<z.output<typeof dueSchema>> =>
  dueSchema.parse(await programLake(env).fetch(QUERY, { now: now.toISOString() }));
