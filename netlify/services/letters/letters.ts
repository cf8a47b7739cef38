import { ClientError, type SanityClient } from '@sanity/client';
import { Resend } from 'resend';
import { z } from 'zod';
import { renderLetter } from '../../../emails/renderLetter.tsx';
import {
  idempotencyKey,
  type Letter,
  letterSchema,
  MAX_ATTEMPTS,
  retryDelayMinutes,
} from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { commit } from '../commit.ts';
import { isAway, programLake } from '../lake.ts';
import { RecordMissing } from '../people.ts';
import { mayReceive } from './recipients.ts';
import { writeLetter } from './writeLetter.ts';

/** What became of an attempt. `refused` will not get better by trying again. */
type Attempt = { resendId: string | undefined } | { problem: string; refused: boolean };

async function send(env: Environment, lake: SanityClient, letter: Letter): Promise<Attempt> {
  const { written, replyTo } = await writeLetter(env, lake, letter);
  const { subject, html, text } = await renderLetter(written);
  const resend = new Resend(env.RESEND_API_KEY, env.RESEND_BASE_URL ? { baseUrl: env.RESEND_BASE_URL } : {});
  const { data, error } = await resend.emails.send(
    {
      from: env.LETTERS_FROM,
      to: letter.to,
      replyTo,
      subject,
      html,
      text,
      tags: [{ name: 'letter', value: letter._id.replace(/^letter\./, '') }],
    },
    // The same letter is never sent twice within a day, even when the answer to the first try was lost.
    { idempotencyKey: idempotencyKey(letter), signal: AbortSignal.timeout(TIMEOUTS_MS.resend) },
  );
  if (data) return { resendId: data.id };
  // An earlier try with this key was accepted, and its answer lost; the words have changed since.
  if (error.name === 'invalid_idempotent_request') return { resendId: undefined };
  return { problem: error.name, refused: error.statusCode === 422 };
}

async function attemptOf(env: Environment, lake: SanityClient, letter: Letter): Promise<Attempt> {
  if (!mayReceive(letter.to, env.LETTERS_TO)) return { problem: 'not_on_the_allow_list', refused: true };
  try {
    return await send(env, lake, letter);
  } catch (error) {
    if (error instanceof RecordMissing) return { problem: 'record_missing', refused: true };
    if (isAway(error)) throw error;
    // Whatever is wrong with this one letter, it must not hold up the others, and staff must come to know of it.
    return { problem: errorName(error), refused: false };
  }
}

function after(attempt: Attempt, attempts: number, now: Date): Record<string, unknown> {
  if ('resendId' in attempt)
    return {
      status: 'sent',
      attempts,
      sentAt: now.toISOString(),
      ...(attempt.resendId && { resendId: attempt.resendId }),
    };
  if (attempt.refused || attempts >= MAX_ATTEMPTS)
    return { status: 'failed', attempts, problem: attempt.problem, failedAt: now.toISOString() };
  const dueAt = new Date(now.getTime() + retryDelayMinutes(attempts) * 60_000).toISOString();
  return { attempts, dueAt, problem: attempt.problem };
}

/**
 * Sends one queued letter that is due, and notes what became of it. Any other is left alone: who sends a form again and
 * again must not use up the tries of the letter that waits for its next one.
 */
export async function deliverLetter(env: Environment, letterId: string, now: Date): Promise<void> {
  const lake = programLake(env);
  const document = await lake.getDocument(letterId);
  if (document?.status !== 'queued' || document.dueAt > now.toISOString()) return;
  const parsed = letterSchema.safeParse(document);
  if (!parsed.success) {
    const failed = { status: 'failed', problem: 'unreadable', failedAt: now.toISOString() };
    await commit(lake.transaction().patch(document._id, { ifRevisionID: document._rev, set: failed }));
    return log('letter', { kind: 'unreadable', outcome: 'unreadable' });
  }
  const letter = parsed.data;
  const attempt = await attemptOf(env, lake, letter);
  try {
    const set = after(attempt, letter.attempts + 1, now);
    await commit(lake.transaction().patch(letter._id, { ifRevisionID: letter._rev, set }));
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

/**
 * Sends letters now, so that they are there when somebody looks, for as long as an answer can wait (milliseconds). What
 * fails or is not reached stays queued for the schedule. Gives the ids of those.
 */
export async function deliverNow(
  env: Environment,
  letterIds: readonly string[],
  now: Date,
  wait: number = TIMEOUTS_MS.letters,
): Promise<string[]> {
  const until = Date.now() + wait;
  const left: string[] = [];
  for (const id of letterIds) {
    await withTimeout(until - Date.now(), deliverLetter(env, id, now)).catch((error) => {
      left.push(id);
      log('letter-stays-queued', { error: errorName(error) });
    });
  }
  return left;
}

/** The letters that are due, oldest first, at most `limit`. */
export async function dueLetters(env: Environment, now: Date, limit: number): Promise<string[]> {
  const query =
    '*[_type == "letter" && status == "queued" && dueAt <= $now] | order(queuedAt asc)[0...$limit]._id';
  return z.array(z.string()).parse(await programLake(env).fetch(query, { now: now.toISOString(), limit }));
}
