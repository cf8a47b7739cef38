import { z } from 'zod';

/** How far a city may move a wait, in working days, and what it is where the city says nothing. */
interface WaitLimit {
  usual: number;
  least: number;
  most: number;
}

/**
 * The waits that a city may set. Long enough that nobody is shamed over a weekend, and short enough that somebody who
 * waits is not forgotten (field.md §4.3, rule 5: what Coding-Coach's silence taught).
 */
export const WAIT_LIMITS = {
  /** How long a connector has to answer. */
  answerWithin: { usual: 10, least: 5, most: 20 },
  /** After how long without an answer the question is put again, and once more. */
  firstReminder: { usual: 3, least: 1, most: 10 },
  secondReminder: { usual: 7, least: 2, most: 15 },
  /** In how long a participant writes the first line. Long enough to think, short enough to be remembered. */
  writeWithin: { usual: 5, least: 2, most: 10 },
} as const satisfies Record<string, WaitLimit>;
export type WaitKey = keyof typeof WAIT_LIMITS;
export type Waits = Readonly<Record<WaitKey, number>>;

const isWaitKey = (name: string): name is WaitKey => Object.hasOwn(WAIT_LIMITS, name);
export const WAIT_KEYS: readonly WaitKey[] = Object.keys(WAIT_LIMITS).filter(isWaitKey);

const numbers = z.record(z.string(), z.unknown()).nullish().catch(null);

const readWait = (stored: unknown, { usual, least, most }: WaitLimit) => {
  const wanted = z.number().safeParse(stored).data;
  return wanted === undefined ? usual : Math.min(most, Math.max(least, Math.round(wanted)));
};

/** The waits as a city has set them. A number beyond a limit counts as the limit, and what is none as not set. */
export const waitsSchema = numbers.transform(
  (stored): Waits => ({
    answerWithin: readWait(stored?.answerWithin, WAIT_LIMITS.answerWithin),
    firstReminder: readWait(stored?.firstReminder, WAIT_LIMITS.firstReminder),
    secondReminder: readWait(stored?.secondReminder, WAIT_LIMITS.secondReminder),
    writeWithin: readWait(stored?.writeWithin, WAIT_LIMITS.writeWithin),
  }),
);

/** The waits as the program proposes them. */
export const USUAL_WAITS: Waits = waitsSchema.parse(undefined);

/** The days after which a question is put again: in their order, each once, and none when the time is over. */
export const remindersOf = ({ answerWithin, firstReminder, secondReminder }: Waits): number[] =>
  [...new Set([firstReminder, secondReminder])]
    .filter((days) => days < answerWithin)
    .toSorted((one, other) => one - other);

/** Waits in the settings document that are not taken as they stand there, by name. */
export function unreadableWaits(settings: unknown): string[] {
  const { waits } = z.object({ waits: numbers }).catch({ waits: null }).parse(settings);
  const read = waitsSchema.parse(waits);
  return Object.entries(waits ?? {})
    .filter(
      ([name, value]) => name !== '_type' && value !== null && !(isWaitKey(name) && read[name] === value),
    )
    .map(([name]) => name);
}
