import { z } from 'zod';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { letterSchema, queueLetter } from '../../../program/letters.ts';
import type { LinkClaims } from '../../../program/links.ts';
import { confirmationLetter } from '../../../program/personLetters.ts';
import type { Environment } from '../../environment.ts';
import { programLake, queryViaPost } from '../lake.ts';
import { mailboxId, welcomeBack } from '../letters/mailboxes.ts';
import { questionLetter } from '../letters/matchLetters.ts';
import { type AskedBy, queueAgain, writeAnew } from '../letters/queueAgain.ts';
import { findConnector, findMatch, findParticipant, readPair } from '../people.ts';

/** Whether the letter of a link would still be true if it were written today: a question that is decided is not asked again. */
async function isStillTrue(env: Environment, { purpose, subject }: LinkClaims): Promise<boolean> {
  const lake = programLake(env);
  if (purpose === 'confirm') return (await findParticipant(lake, subject))?.status === 'unconfirmed';
  if (purpose === 'answer') return (await findMatch(lake, subject))?.status === 'asked';
  return true;
}

/** The letter that brings a person to the record: an address that nobody has confirmed gets that question and nothing else. */
async function letterToRecord(env: Environment, id: string, now: Date) {
  const lake = programLake(env);
  const participant = id.startsWith('participant.') ? await findParticipant(lake, id) : undefined;
  if (participant?.status === 'unconfirmed') return confirmationLetter(participant, now);
  const person = participant ?? (await findConnector(lake, id));
  if (!person) return undefined;
  const { email: to, language } = person;
  const reader = participant ? { participant: id } : { connector: id };
  return queueLetter({ kind: 'record-link', to, language, ...reader, dedupeKey: dedupeDay(now), now });
}

/**
 * Sends a link of an hour to the record of a person, to the address on record. Who asks by a link of ours has read a letter
 * there, so that this one need not wait for another. Gives the ids of the letters to send.
 */
export async function sendRecordLink(
  env: Environment,
  id: string,
  by: AskedBy,
  now: Date,
): Promise<string[]> {
  const letter = await letterToRecord(env, id, now);
  if (!letter) return [];
  const letters = await queueAgain(programLake(env), letter, by, now);
  if (by === 'link' && letters.length > 0)
    await welcomeBack(env, mailboxId(env, letter.to), now, { isNextSent: false });
  return letters;
}

/**
 * Sends the letter of a link again, with links that hold. Nothing where the letter is gone, goes to an address that is
 * none of the `addresses` of its reader by now, or would no longer be true. Gives the ids of the letters to send.
 */
export async function renewLink(
  env: Environment,
  claims: LinkClaims,
  addresses: readonly string[],
  now: Date,
): Promise<string[]> {
  const lake = programLake(env);
  if (claims.purpose === 'my-record' || claims.purpose === 'record')
    return sendRecordLink(env, claims.subject, 'link', now);
  const document = await lake.getDocument(claims.letter);
  if (!document || !(await isStillTrue(env, claims))) return [];
  const letter = letterSchema.parse(document);
  if (!addresses.some((address) => address.toLowerCase() === letter.to.toLowerCase())) return [];
  const letters = await writeAnew(lake, letter, letter, 'link', now);
  if (letters.length > 0) await welcomeBack(env, mailboxId(env, letter.to), now, { isNextSent: false });
  return letters;
}

const FOUND = `{
  "people": *[_type in ["participant", "connector"] && (emailLower == $email || $email in otherEmails)]._id,
  "asked": *[_type == "match" && status == "asked" && (connector->emailLower == $email || $email in connector->otherEmails)]._id
}`;
const foundSchema = z.object({ people: z.array(z.string()), asked: z.array(z.string()) });

/**
 * Sends whoever has this address the links that they can use: to their record, or to confirm it, and the question that
 * waits for their answer. Nothing to anybody else. Gives the ids of the letters to send.
 */
export async function sendLinksTo(env: Environment, email: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const params = { email: email.trim().toLowerCase() };
  const { people, asked } = foundSchema.parse(await queryViaPost(lake, FOUND, params));
  const letters: string[] = [];
  const reached: string[] = [];
  // The query may not know yet that one was answered.
  const pairs = await Promise.all(asked.toSorted().map((id) => readPair(lake, id)));
  const [first, ...rest] = pairs.filter(({ match }) => match.status === 'asked');
  if (first) {
    letters.push(...(await queueAgain(lake, questionLetter([first, ...rest], false, now), 'form', now)));
    // The question leads to the record too: of two letters one would wait for tomorrow.
    reached.push(first.connector._id);
  }
  for (const id of people.filter((person) => !reached.includes(person)))
    letters.push(...(await sendRecordLink(env, id, 'form', now)));
  return letters;
}
