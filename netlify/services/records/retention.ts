import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { agedSchema, isDueForErasure } from '../../../program/retention/age.ts';
import { limitsOf } from '../../../program/retention/settings.ts';
import type { Environment } from '../../environment.ts';
import { commit, commitErasing } from '../commit.ts';
import { readEvent } from '../events/readEvent.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { erase } from './erasure.ts';

/** What is read of each record to tell its age, and not more: there may be thousands. */
const QUERY = `*[_type in ["participant", "connector", "letter", "rsvp", "eventPlaces", "setAside", "partnerReferral"] && _createdAt <= $newest]{
  _id, _type, _createdAt, status, kind, why, signedUpAt, signedUpAgainAt, appliedAt, queuedAt, receivedAt, setAsideAt, endsAt, workPermission, unmet, "history": history[to != ""][-1..-1]{at}
}`;

async function limits(env: Environment) {
  return limitsOf((await readSettings(env)).retention);
}

/** The ids of all records whose time is over. */
export async function dueForErasure(env: Environment, now: Date): Promise<string[]> {
  const current = await limits(env);
  const shortest = Math.min(...Object.values(current).map(({ days }) => days));
  const newest = daysBefore(now, shortest).toISOString();
  const records = z
    .array(agedSchema.extend({ _id: z.string() }))
    .parse(await programLake(env).fetch(QUERY, { newest }));
  return records.filter((record) => isDueForErasure(record, now, current)).map(({ _id }) => _id);
}

/** Whether the event of a visit now ends later than it did when the visit was kept: then the visit lasts with it. */
async function isPutOff(env: Environment, document: { _id: string; event?: unknown }, now: Date) {
  const event = typeof document.event === 'string' ? await readEvent(env, document.event, 'en') : undefined;
  if (!event || isDueForErasure({ _type: 'rsvp', endsAt: event.endsAt }, now, await limits(env)))
    return false;
  await commit(
    programLake(env)
      .transaction()
      .patch(document._id, { set: { endsAt: event.endsAt } }),
  );
  return true;
}

/** Deletes a record of somebody of whom nothing else is kept, and the letters to them about it, which hold the address. */
async function deleteWithLetters(lake: SanityClient, id: string): Promise<void> {
  const query = '*[_type == "letter" && about._ref == $id]._id';
  const transaction = lake.transaction().delete(id);
  for (const letter of z.array(z.string()).parse(await lake.fetch(query, { id }))) transaction.delete(letter);
  await commitErasing(lake, transaction);
}

/** Erases one record when its time is over: a person with all that is about them, anything else with the letters about it. Gives the letters it queued. */
export async function eraseWhenDue(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const document = await lake.getDocument(id);
  if (!document || !isDueForErasure(agedSchema.parse(document), now, await limits(env))) return [];
  if ((document._type === 'rsvp' || document._type === 'eventPlaces') && (await isPutOff(env, document, now)))
    return [];
  if (document._type === 'participant' || document._type === 'connector') return erase(env, id, now);
  await deleteWithLetters(lake, id);
  return [];
}
