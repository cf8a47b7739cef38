import { ClientError } from '@sanity/client';
import { Resend } from 'resend';
import { z } from 'zod';
import { renderLetter } from '../../emails/renderLetter.tsx';
import { type Letter, letterSchema, MAX_ATTEMPTS, retryDelayMinutes } from '../../program/letters.ts';
import { addressedAs, participantSchema } from '../../program/participants/participant.ts';
import type { Environment } from '../environment.ts';
import { log } from '../log.ts';
import { programLake } from './lake.ts';
import { signLink } from './links.ts';
import { mayReceive } from './recipients.ts';
import { readSettings } from './settings.ts';

/** Milliseconds one call to Resend may take. */
const CALL_LIMIT = 4000;

const withParticipant = z.object({ letter: letterSchema, participant: participantSchema.nullable() });

/** A letter of a kind that this version cannot write. It stays queued, for the version that can. */
class KindUnknown extends Error {
  override name = 'KindUnknown';
}

/** Writes out a letter as its person will read it. */
async function write(env: Environment, letter: Letter, participant: z.infer<typeof participantSchema>) {
  if (letter.kind !== 'confirm-address') throw new KindUnknown(letter.kind);
  const settings = await readSettings(env);
  const { token, claims } = await signLink(env, 'confirm', participant._id, new Date(letter.queuedAt));
  const written = await renderLetter({
    kind: letter.kind,
    language: letter.language,
    sender: settings,
    name: addressedAs(participant),
    link: `${env.SITE_URL}/confirm/${token}`,
    expiresAt: claims.expiresAt,
  });
  return { ...written, from: env.LETTERS_FROM, to: letter.to, replyTo: settings.email };
}

/** What became of an attempt. `refused` will not get better by trying again. */
type Attempt = { resendId: string } | { problem: string; refused: boolean };

async function send(
  env: Environment,
  letter: Letter,
  written: Awaited<ReturnType<typeof write>>,
): Promise<Attempt> {
  const resend = new Resend(env.RESEND_API_KEY, env.RESEND_BASE_URL ? { baseUrl: env.RESEND_BASE_URL } : {});
  const key = letter._id.replace(/^letter\./, '');
  const { data, error } = await resend.emails.send(
    { ...written, tags: [{ name: 'letter', value: key }] },
    // The same letter is never sent twice within a day, even when the answer to the first try was lost.
    { idempotencyKey: letter._id, signal: AbortSignal.timeout(CALL_LIMIT) },
  );
  if (data) return { resendId: data.id };
  return { problem: error.name, refused: error.statusCode === 422 };
}

async function attemptOf(
  env: Environment,
  letter: Letter,
  participant: z.infer<typeof participantSchema> | null,
): Promise<Attempt> {
  if (!participant) return { problem: 'participant_missing', refused: true };
  if (!mayReceive(letter.to, env.LETTERS_TO)) return { problem: 'not_on_the_allow_list', refused: true };
  return send(env, letter, await write(env, letter, participant));
}

function after(attempt: Attempt, attempts: number, now: Date): Record<string, unknown> {
  if ('resendId' in attempt)
    return { status: 'sent', attempts, resendId: attempt.resendId, sentAt: now.toISOString() };
  if (attempt.refused || attempts >= MAX_ATTEMPTS)
    return { status: 'failed', attempts, problem: attempt.problem };
  const dueAt = new Date(now.getTime() + retryDelayMinutes(attempts) * 60_000).toISOString();
  return { attempts, dueAt, problem: attempt.problem };
}

/** Sends one queued letter and notes what became of it. Anything but a queued letter is left alone. */
export async function deliverLetter(env: Environment, letterId: string, now: Date): Promise<void> {
  const lake = programLake(env);
  const found = await lake.fetch(
    '{"letter": *[_id == $id][0], "participant": *[_id == $id][0].participant->}',
    { id: letterId },
  );
  const { letter, participant } = withParticipant.parse(found);
  if (letter.status !== 'queued') return;
  const attempt = await attemptOf(env, letter, participant);
  const outcome = after(attempt, letter.attempts + 1, now);
  try {
    await lake.patch(letter._id).set(outcome).ifRevisionId(letter._rev).commit();
  } catch (error) {
    // Another run, or Resend's own report, was quicker: what stands is newer than what we know.
    if (!(error instanceof ClientError && error.statusCode === 409)) throw error;
  }
  log('letter', {
    kind: letter.kind,
    outcome: 'resendId' in attempt ? 'sent' : attempt.problem,
    attempts: letter.attempts + 1,
  });
}

/** The letters that are due, oldest first, at most `limit`. */
export async function dueLetters(env: Environment, now: Date, limit: number): Promise<string[]> {
  const query =
    '*[_type == "letter" && status == "queued" && dueAt <= $now] | order(queuedAt asc)[0...$limit]._id';
  return z.array(z.string()).parse(await programLake(env).fetch(query, { now: now.toISOString(), limit }));
}
