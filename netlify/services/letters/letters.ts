import { ClientError } from '@sanity/client';
import { Resend } from 'resend';
import { z } from 'zod';
import { calendarAttachment } from '../../../emails/calendar/calendarFile.ts';
import { listUnsubscribe } from '../../../emails/listUnsubscribe.ts';
import type { WrittenLetter } from '../../../emails/parts/defineLetter.tsx';
import { renderLetter } from '../../../emails/renderLetter.tsx';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { afterRefusal, causeOf, type Refusal, type RefusalCause } from '../../../program/letterRetries.ts';
import { generationOf, idempotencyKey, type Letter, letterSchema } from '../../../program/letters.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { commit } from '../commit.ts';
import { isLetterHeldByImport } from '../imports/held.ts';
import { isAway, programLake } from '../lake.ts';
import { RecordMissing } from '../people.ts';
import type { Reader } from '../readAhead.ts';
import { mayReceive, recipientsOf } from './recipients.ts';
import type { SendingPace } from './sendingPace.ts';
import { stillGoing } from './stillGoing.ts';
import { takeTurn } from './turn.ts';
import { writeLetter } from './writeLetter.ts';

/** What became of a try: accepted, under the name that the mail service gave it, or refused. */
type Attempt = { resendId: string } | { refusal: Refusal };

/** A refusal of our own, before the mail service is asked: the letter cannot be written, and never will be. */
const wrong = (name: string): Attempt => ({ refusal: { name, status: 422 } });

/** Where a letter is read, and what is read to write it; and at what pace letters go out. Each where it is not just this letter's. */
export interface Counter {
  records: Reader;
  content?: Reader;
  pace?: SendingPace;
}

/** Seconds after which the mail service wants to be asked again, where it says so. */
const retryAfter = z.coerce.number().nonnegative().optional().catch(undefined);

/** A name and an address, as a sender is written: `Name <address>`, or the address alone. */
const MAILBOX = /^\s*(?:"?(?<name>[^"<]*?)"?\s*<(?<email>[^>]+)>|(?<bare>\S+))\s*$/;

/** What the reader's calendar is told, beside the letter: from the program to the reader alone. */
function attachmentsOf(env: Environment, { calendar, values }: WrittenLetter, letter: Letter) {
  if (!calendar) return {};
  const { name, email, bare } = MAILBOX.exec(env.LETTERS_FROM)?.groups ?? {};
  const program = String(values.program ?? '');
  return {
    attachments: [
      calendarAttachment(calendar, {
        organizer: { name: name || program, email: email ?? bare ?? '' },
        attendee: { name: String(values.name || letter.to), email: letter.to },
        stamp: new Date(letter.queuedAt),
      }),
    ],
  };
}

async function send(env: Environment, counter: Counter, letter: Letter): Promise<Attempt> {
  const { written, replyTo } = await writeLetter(env, counter, letter);
  const { subject, html, text } = await renderLetter(written);
  // A demonstration goes on as if it had gone out, and asks no mail service: addresses there are typed by strangers.
  if (env.PROGRAM_MODE === 'demonstration') return { resendId: `demonstration-${keyOf(letter._id)}` };
  const resend = new Resend(env.RESEND_API_KEY, env.RESEND_BASE_URL ? { baseUrl: env.RESEND_BASE_URL } : {});
  await counter.pace?.turn();
  const { data, error, headers } = await resend.emails.send(
    {
      from: env.LETTERS_FROM,
      to: letter.to,
      replyTo,
      subject,
      html,
      text,
      headers: listUnsubscribe(written, replyTo),
      ...attachmentsOf(env, written, letter),
      tags: [
        { name: 'letter', value: letter._id.replace(/^letter\./, '') },
        { name: 'queued', value: generationOf(letter) },
      ],
    },
    // The same letter is never sent twice, even when the answer to the first try was lost.
    { idempotencyKey: idempotencyKey(letter), signal: AbortSignal.timeout(TIMEOUTS_MS.resend) },
  );
  counter.pace?.heard(headers);
  if (data) return { resendId: data.id };
  const { name, statusCode } = error;
  const retryAfterSeconds = retryAfter.parse(headers?.['retry-after']);
  return { refusal: { name, status: statusCode ?? undefined, retryAfterSeconds } };
}

async function attemptOf(env: Environment, counter: Counter, letter: Letter): Promise<Attempt> {
  try {
    return await send(env, counter, letter);
  } catch (error) {
    if (error instanceof RecordMissing) return wrong('record_missing');
    if (isAway(error)) throw error;
    // Whatever is wrong with this one letter, it must not hold up the others, and staff must come to know of it.
    return { refusal: { name: errorName(error), status: 400 } };
  }
}

function after(attempt: Attempt, letter: Letter, now: Date): Record<string, unknown> {
  if ('refusal' in attempt) return afterRefusal(letter, attempt.refusal, now);
  return {
    status: 'sent',
    attempts: letter.attempts + 1,
    sentAt: now.toISOString(),
    resendId: attempt.resendId,
  };
}

/** What of a document says whether it is a letter that waits to be sent. */
const waitingSchema = z.looseObject({
  _id: z.string(),
  _rev: z.string(),
  status: z.string(),
  dueAt: z.string(),
});

/**
 * Sends one queued letter that is due, and notes what became of it. Any other is left alone: who sends a form again and
 * again must not use up the tries of the letter that waits for its next one. So is one that this deploy may not send: a
 * preview beside production leaves it to production. Gives why the mail service refused it.
 */
export async function deliverLetter(
  env: Environment,
  letterId: string,
  now: Date,
  counter: Counter = { records: programLake(env) },
): Promise<RefusalCause | undefined> {
  const lake = programLake(env);
  const { data: document } = waitingSchema.safeParse(await counter.records.getDocument(letterId));
  if (document?.status !== 'queued' || document.dueAt > now.toISOString()) return undefined;
  const parsed = letterSchema.safeParse(document);
  if (!parsed.success) {
    const failed = { status: 'failed', problem: 'unreadable', failedAt: now.toISOString() };
    await commit(lake.transaction().patch(document._id, { ifRevisionID: document._rev, set: failed }));
    log('letter', { kind: 'unreadable', outcome: 'unreadable' });
    return undefined;
  }
  const { kind, to, attempts } = parsed.data;
  if (!mayReceive(to, recipientsOf(env))) {
    log('letter', { kind, outcome: 'not_on_the_allow_list', attempts });
    return undefined;
  }
  if (await isLetterHeldByImport(counter.records, parsed.data)) {
    // Looked at again tomorrow, so that it takes nobody's turn; whatever asks for a letter, here is where it waits.
    const later = { ifRevisionID: parsed.data._rev, set: { dueAt: daysBefore(now, -1).toISOString() } };
    await commit(lake.transaction().patch(parsed.data._id, later));
    log('letter', { kind, outcome: 'held_by_an_import', attempts });
    return undefined;
  }
  const asked = await stillGoing(env, counter.records, parsed.data, now);
  const letter = asked && (await takeTurn(env, lake, asked, now));
  if (!letter) return undefined;
  const attempt = await attemptOf(env, counter, letter);
  try {
    const set = after(attempt, letter, now);
    await commit(lake.transaction().patch(letter._id, { ifRevisionID: letter._rev, set }));
  } catch (error) {
    // Another run, or Resend's own report, was quicker: what stands is newer than what we know.
    if (!(error instanceof ClientError && error.statusCode === 409)) throw error;
  }
  log('letter', {
    kind: letter.kind,
    outcome: 'refusal' in attempt ? attempt.refusal.name : 'sent',
    attempts: letter.attempts + 1,
  });
  return 'refusal' in attempt ? causeOf(attempt.refusal) : undefined;
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
