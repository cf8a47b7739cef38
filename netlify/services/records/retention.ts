import { z } from 'zod';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { agedSchema, isDueForErasure } from '../../../program/retention/age.ts';
import { limitsOf } from '../../../program/retention/settings.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { commit } from '../commit.ts';
import { readEvent } from '../events/readEvent.ts';
import { readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { deleteWithLetters } from './deleteWithLetters.ts';
import { erase } from './erasure.ts';

/** What is read of each record to tell its age, and not more: there may be thousands. */
const QUERY = `*[_type in ["participant", "connector", "letter", "rsvp", "eventPlaces", "setAside", "partnerReferral", "message"] && _createdAt <= $newest]
  | order(select(_type in ["participant", "connector"] => 0, _type in ["letter", "message"] => 2, 1) asc, _createdAt asc){
  _id, _type, _createdAt, status, kind, why, signedUpAt, signedUpAgainAt, appliedAt, queuedAt, receivedAt, setAsideAt, startedAt, createdAt, endsAt, workPermission, unmet, "history": history[to != ""][-1..-1]{at}
}`;

const limits = async ({ settings }: Pick<Access, 'settings'>) => limitsOf((await settings()).retention);

/** The ids of all records whose time is over: people first, letters last, the oldest of each first. */
export async function dueForErasure(
  env: Environment,
  now: Date,
  access: Pick<Access, 'settings'> = alone(env),
): Promise<string[]> {
  const current = await limits(access);
  const shortest = Math.min(...Object.values(current).map(({ days }) => days));
  const newest = daysBefore(now, shortest).toISOString();
  const records = z
    .array(agedSchema.extend({ _id: z.string() }))
    .parse(await programLake(env).fetch(QUERY, { newest }));
  return records.filter((record) => isDueForErasure(record, now, current)).map(({ _id }) => _id);
}

type Limits = Awaited<ReturnType<typeof limits>>;

/** Whether the event of a visit now ends later than it did when the visit was kept: then the visit lasts with it. */
async function isPutOff(
  env: Environment,
  document: { _id: string; event?: unknown },
  now: Date,
  current: Limits,
) {
  const event = typeof document.event === 'string' ? await readEvent(env, document.event, 'en') : undefined;
  if (!event || isDueForErasure({ _type: 'rsvp', endsAt: event.endsAt }, now, current)) return false;
  await commit(
    programLake(env)
      .transaction()
      .patch(document._id, { set: { endsAt: event.endsAt } }),
  );
  return true;
}

/** Erases one record when its time is over: a person with all that is about them, anything else with the letters about it. Gives the letters it queued. */
export async function eraseWhenDue(
  env: Environment,
  id: string,
  now: Date,
  access: Pick<Access, 'settings'> = alone(env),
): Promise<string[]> {
  const lake = programLake(env);
  const [[document], current] = await Promise.all([readDocuments(lake, [id]), limits(access)]);
  if (!document || !isDueForErasure(agedSchema.parse(document), now, current)) return [];
  const isOfEvent =
    document._type === 'eventPlaces' || (document._type === 'rsvp' && document.status !== 'held');
  if (isOfEvent && (await isPutOff(env, document, now, current))) return [];
  if (document._type === 'participant' || document._type === 'connector')
    return erase(env, id, now, document);
  await deleteWithLetters(lake, [id]);
  return [];
}
