import { z } from 'zod';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { DAY_OF_MAIL, dayOfMailSchema } from '../../../program/messages/day.ts';
import { messageSchema } from '../../../program/messages/message.ts';
import { roomForNews } from '../../../program/messages/pace.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { deliverInTurn } from '../letters/deliverInTurn.ts';
import { deleteWithLetters } from '../records/deleteWithLetters.ts';
import { readSettings } from '../settings.ts';
import { queueNext } from './queueNext.ts';

/** Readers who have their turn together. Few, so that stopping a message stops it, and each letter says what is true. */
const AT_ONCE = 20;

/** How many letters of news may be queued now beside all others. */
async function roomNow(env: Environment, now: Date): Promise<number> {
  const { emailsPerDay: perDay } = await readSettings(env);
  const params = { since: daysBefore(now, 1).toISOString(), now: now.toISOString() };
  return roomForNews({ perDay, ...dayOfMailSchema.parse(await programLake(env).fetch(DAY_OF_MAIL, params)) });
}

/** What staff wrote that goes out now. */
export const SENDING = '*[_type == "message" && status == "sending"]';

const IN_TURN = `${SENDING}
  | order(select(purpose == "own-matter" => 0, 1) asc, startedAt asc){_id, purpose}`;
const sendingSchema = z.array(messageSchema.pick({ _id: true, purpose: true }));

/**
 * Sends what staff wrote, until there is no more room in the day, or until `isOver`: first to one person each, then news
 * to many, the message that began first. Asked again it goes on where it was.
 */
export async function sendMessages(env: Environment, now: Date, isOver: () => boolean): Promise<void> {
  const sending = sendingSchema.parse(await programLake(env).fetch(IN_TURN));
  if (sending.length === 0) return;
  let room = await roomNow(env, now);
  for (const { _id, purpose } of sending) {
    let hasMore = true;
    while (hasMore && !isOver()) {
      const most = purpose === 'news' ? Math.min(AT_ONCE, room) : 1;
      if (most === 0) return;
      const queued = await queueNext(env, _id, now, most);
      hasMore = queued.hasMore;
      if (purpose === 'news') room -= queued.letters.length;
      if (await deliverInTurn(env, { lapsed: [], due: queued.letters }, now, isOver)) return;
    }
  }
}

/**
 * Does at once what staff decide about a message. One that they discard is deleted with its history and its tests. One
 * that they send begins to go out; what does not go at once the schedule sends. Gives the ids of the letters it queued.
 */
export async function beginMessage(env: Environment, id: string, now: Date): Promise<string[]> {
  const message = messageSchema.safeParse(await programLake(env).getDocument(id)).data;
  if (message?.status === 'discarded') await deleteWithLetters(programLake(env), [id]);
  if (message?.status !== 'sending' || message.through > 0) return [];
  const most = message.purpose === 'news' ? Math.min(AT_ONCE, await roomNow(env, now)) : 1;
  return most > 0 ? (await queueNext(env, id, now, most)).letters : [];
}
