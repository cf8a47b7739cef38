import { z } from 'zod';
import { DAY_MS } from './clock/day.ts';
import { HOUR_MS } from './clock/elapsed.ts';
import { generationOf, type Letter, type WAITS_FOR } from './letters.ts';

/*
 * Letters that go to an address because somebody typed it into a form: whoever reads there may not have asked for them.
 * A mailbox gets at most one of them in 24 hours, until its reader answers it. What comes beyond waits.
 */

/** How long one such letter that nobody answers keeps the next one waiting. */
const APART_MS = DAY_MS;

/** For how many days no form brings a letter to a mailbox whose reader said: this was not me. */
export const BLOCK_DAYS = 365;

/** How many waiting letters of one mailbox are remembered by name, the newest: the others come out one a day all the same. */
const MOST_REMEMBERED = 50;

/** What is kept of a mailbox to which forms bring letters. Its id is a keyed hash, and says nothing of the address. */
export const mailboxSchema = z.object({
  _id: z.string().startsWith('mailbox.'),
  _rev: z.string(),
  /** The last letter that went there unasked, and when; nothing once its reader has answered. */
  letter: z.string().nullish(),
  wroteAt: z.iso.datetime().nullish(),
  /** The ids of letters that wait for their day, the newest last. */
  waiting: z.array(z.string()),
  blockedUntil: z.iso.datetime().nullish(),
});
export type Mailbox = z.output<typeof mailboxSchema>;

/** What tells one writing of a letter from the next: a letter that is tried again has its place already. */
export const writingOf = (letter: Pick<Letter, '_id' | 'queuedAt'>): string =>
  `${letter._id}/${generationOf(letter)}`;

/** The hour of a moment, for the count of all such letters together, and when the next begins. */
export const hourOf = (now: Date): string => now.toISOString().slice(0, 13);
export const nextHour = (now: Date): Date => new Date((Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS);

/** How many letters went out unasked in an hour. */
export const letterHourSchema = z.object({ _id: z.string(), _rev: z.string(), count: z.number() });
export type LetterHour = z.output<typeof letterHourSchema>;

/**
 * Whether a letter may go out now. `go-on`: it has its turn already, and is tried again. `never`: its reader wants none.
 * `later`: at that moment at the earliest.
 */
export type Turn =
  | { may: 'go' }
  | { may: 'go-on' }
  | { may: 'never' }
  | { may: 'later'; waitsFor: (typeof WAITS_FOR)[number]; at: Date };

/** Whether it is the turn of a letter, by what is kept of its mailbox and of this hour; `most` may go in an hour. */
export function turnOf(
  letter: Pick<Letter, '_id' | 'queuedAt'>,
  mailbox: Pick<Mailbox, 'letter' | 'wroteAt' | 'blockedUntil'> | undefined,
  hour: Pick<LetterHour, 'count'> | undefined,
  most: number,
  now: Date,
): Turn {
  if ((mailbox?.blockedUntil ?? '') > now.toISOString()) return { may: 'never' };
  if (mailbox?.wroteAt) {
    if (mailbox.letter === writingOf(letter)) return { may: 'go-on' };
    const at = new Date(Date.parse(mailbox.wroteAt) + APART_MS);
    if (at > now) return { may: 'later', waitsFor: 'day', at };
  }
  return (hour?.count ?? 0) < most ? { may: 'go' } : { may: 'later', waitsFor: 'hour', at: nextHour(now) };
}

/** The letters that wait, with one more as the newest; without it where it waits no more. */
export const withWaiting = (waiting: readonly string[], id: string): string[] =>
  [...withoutWaiting(waiting, id), id].slice(-MOST_REMEMBERED);
export const withoutWaiting = (waiting: readonly string[], id: string): string[] =>
  waiting.filter((one) => one !== id);
