import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { remark } from '../../../program/history.ts';
import { addressChangedLetter, newAddressLetter } from '../../../program/personLetters.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { Refusal } from '../../http/refusal.ts';
import { commit } from '../commit.ts';
import { mayStillWriteTo } from '../forms/limits.ts';
import { programLake, queryViaPost } from '../lake.ts';
import { addressMark } from '../links.ts';
import { findConnector, findParticipant } from '../people.ts';
import { queueOrRepeat, readLetters } from '../repeatLetter.ts';
import { retryOnConflict, transition } from '../transition.ts';

const findPerson = (lake: SanityClient, id: string) =>
  id.startsWith('participant.') ? findParticipant(lake, id) : findConnector(lake, id);

const waitingSchema = z.object({ newEmail: z.object({ address: z.string() }).nullish().catch(null) });

/** The new address of a record that waits to be confirmed; nothing where none does. */
export async function newAddressOf(env: Environment, id: string): Promise<string | undefined> {
  return waitingSchema.safeParse(await programLake(env).getDocument(id)).data?.newEmail?.address;
}

/**
 * Notes where a person wants to be written to, and asks there whether it is theirs. Until somebody there confirms it the
 * old address stays. The last one asked for counts. Gives the ids of the letters; throws Refusal where the new mailbox
 * had enough of them in this hour.
 */
export async function askForAddress(
  env: Environment,
  id: string,
  address: string,
  now: Date,
): Promise<string[]> {
  const lake = programLake(env);
  const known = await findPerson(lake, id);
  if (!known || comparableAddress(known.email) === comparableAddress(address)) return [];
  if (!(await mayStillWriteTo(env, address, now))) throw new Refusal('too-often');
  return retryOnConflict(async () => {
    const person = await findPerson(lake, id);
    if (!person) return [];
    const key = addressMark(env, address).slice(0, 16);
    const letter = newAddressLetter(person, address, key, now);
    const [before] = await readLetters(lake, [letter._id]);
    const newEmail = { address, askedAt: now.toISOString() };
    const transaction = lake.transaction().patch(id, { ifRevisionID: person._rev, set: { newEmail } });
    await commit(queueOrRepeat(transaction, letter, before, now));
    return [letter._id];
  });
}

/** Lets go of a new address whose reader says that it is not theirs. Another that was asked for since stays. */
export function forgetNewAddress(env: Environment, id: string, address: string): Promise<void> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [person, waiting] = await Promise.all([findPerson(lake, id), newAddressOf(env, id)]);
    if (!person || comparableAddress(waiting ?? '') !== comparableAddress(address)) return;
    await commit(lake.transaction().patch(id, { ifRevisionID: person._rev, unset: ['newEmail'] }));
  });
}

const OTHERS = '*[_type == $type && _id != $id && (emailLower == $email || $email in otherEmails)]._id';

/** What came of confirming a new address, and the letters it led to. */
export interface AddressConfirmed {
  state: 'new-done' | 'new-taken';
  letters: string[];
}

/**
 * From now on a person is written to at the new address that is confirmed hereby; links sent to the old one open nothing
 * any more, and the old one is told. Where another record has the address, nothing changes: staff make one of both.
 */
export function confirmNewAddress(
  env: Environment,
  id: string,
  address: string,
  now: Date,
): Promise<AddressConfirmed> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const email = comparableAddress(address);
    const [person, waiting] = await Promise.all([findPerson(lake, id), newAddressOf(env, id)]);
    if (!person || comparableAddress(waiting ?? '') !== email) return { state: 'new-done', letters: [] };
    const type = id.startsWith('participant.') ? 'participant' : 'connector';
    const others = z.array(z.string()).parse(await queryViaPost(lake, OTHERS, { type, id, email }));
    if (others.length > 0) return { state: 'new-taken', letters: [] };
    const line = remark({ at: now, who: type }, { field: 'email', before: person.email, after: address });
    const letter = addressChangedLetter(person, now);
    const patch = transition(person, [line], { email: address, emailLower: email });
    const setIfMissing = { ...patch.setIfMissing, confirmedAt: now.toISOString() };
    const confirmed = type === 'participant' ? { ...patch, setIfMissing } : patch;
    await commit(
      lake
        .transaction()
        .patch(id, { ...confirmed, unset: ['newEmail'] })
        .createIfNotExists(letter),
    );
    return { state: 'new-done', letters: [letter._id] };
  });
}
