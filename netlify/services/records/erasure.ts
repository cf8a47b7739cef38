import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { queueLetter } from '../../../program/letters.ts';
import { moveMatch } from '../../../program/matches/status.ts';
import { addressedAs } from '../../../program/participants/participant.ts';
import { erasurePlan, tombstone } from '../../../program/retention/erasurePlan.ts';
import type { Environment } from '../../environment.ts';
import { freePlaces } from '../events/places.ts';
import { erasureMark } from '../keys.ts';
import { programLake, queryViaPost } from '../lake.ts';
import { findConnector, findMatch, findParticipant } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { withdraw } from './records.ts';

const documents = z.array(z.looseObject({ _id: z.string(), _type: z.string() }));

/** The person, all that refers to them or to their matches, and the same person told of elsewhere by address. */
async function everythingAbout(lake: SanityClient, id: string, email: string) {
  const matches = z.array(z.string()).parse(
    await lake.fetch('*[_type == "match" && (participant._ref == $id || connector._ref == $id)]._id', {
      id,
    }),
  );
  const query = `*[_id == $id || _id in $matches || references($about) || $id in doNotIntroduce
    || (_type == "partnerReferral" && lower(personEmail) == $email) || (_type in ["rsvp", "setAside"] && lower(email) == $email)]`;
  return documents.parse(
    await queryViaPost(lake, query, { id, matches, about: [id, ...matches], email: email.toLowerCase() }),
  );
}

/** Matches that stay for the other person's sake end here. */
async function closeMoves(lake: SanityClient, ids: readonly string[], now: Date) {
  const found = await Promise.all(ids.map((id) => findMatch(lake, id)));
  return found.flatMap((match) => {
    const canClose =
      match && (match.status === 'introduced' || match.status === 'met' || match.status === 'not-met');
    return canClose
      ? [
          {
            id: match._id,
            patch: transition(match, [
              moveMatch(match.status, 'closed', { at: now, who: 'program', note: 'erased' }),
            ]),
          },
        ]
      : [];
  });
}

/**
 * Erases a participant or a connector and all that is about them, in one transaction. What is left is a tombstone with
 * counts, and a last letter that says so, whose address goes two days later. Gives the ids of the letters it queued.
 */
export async function erase(env: Environment, id: string, now: Date): Promise<string[]> {
  // First the others are told: a connector who was asked, a participant who waits for an answer.
  const told = await withdraw(env, id, now);
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const person = id.startsWith('connector.')
      ? await findConnector(lake, id)
      : await findParticipant(lake, id);
    if (!person) return told;
    const { email: to, language } = person;
    const about = await everythingAbout(lake, id, to);
    const plan = erasurePlan(id, about);
    const last = {
      ...queueLetter({ kind: 'erased', to, language, once: crypto.randomUUID(), now }),
      readerName: addressedAs(person),
    };
    const transaction = lake.transaction();
    for (const { id: kept, fields } of plan.unset) transaction.patch(kept, { unset: fields });
    for (const { id: match, patch } of await closeMoves(lake, plan.close, now))
      transaction.patch(match, patch);
    for (const gone of plan.delete) transaction.delete(gone);
    await freePlaces(lake, transaction, about, plan.delete);
    transaction.create(tombstone(crypto.randomUUID(), erasureMark(id), plan.erased, now));
    // Whoever never confirmed the address may not be the one who typed it, and is not written to again.
    const isTold = person.status !== 'unconfirmed';
    if (isTold) transaction.create(last);
    await transaction.commit({ visibility: 'async' });
    return [...told.filter((letter) => !plan.delete.includes(letter)), ...(isTold ? [last._id] : [])];
  });
}
