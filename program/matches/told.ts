import { z } from 'zod';
import { addDays, type Day, isDay } from '../clock/day.ts';
import { isWallTime } from '../clock/wallTime.ts';
import { SOURCES, type Source } from '../entered.ts';
import type { MatchStatus } from '../matchStatus.ts';
import { undoableUntil } from '../undo.ts';
import { DECLINE_REASONS, NOT_MET_REASONS, OUTCOME_DAYS, OUTCOMES } from './match.ts';

/** Who of a match told staff something. */
export const TELLERS = ['connector', 'participant'] as const;
export type Teller = (typeof TELLERS)[number];

/**
 * Why what staff entered could not be: the match no longer fits, no place is left, the participant is not ready, another
 * connector is being asked about them, another time stands in two calendars and nobody says the new hour, or the connector
 * has something else then.
 */
export const TOLD_REFUSALS = [
  'not-open',
  'full',
  'not-ready',
  'asked-elsewhere',
  'hour-needed',
  'hour-taken',
] as const;
export type ToldRefusal = (typeof TOLD_REFUSALS)[number];

const day = z.string().refine(isDay);
const from = z.enum(TELLERS);
/** By the program's clock, HH:MM; empty where only the day was told. */
const hour = z
  .string()
  .refine((text) => text === '' || isWallTime(text))
  .default('');

/** How often the outcome is asked, and any other day on which somebody tells it. */
const outcomeDay = z.union(OUTCOME_DAYS.map((one) => z.literal(one))).optional();

/** What somebody told, by telephone or on paper, with what belongs to it. Days are YYYY-MM-DD. */
export const toldSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('yes') }),
  z.object({ what: z.literal('no'), reason: z.enum(DECLINE_REASONS), word: z.string().default('') }),
  z.object({ what: z.literal('pause'), until: day }),
  z.object({ what: z.literal('call-back'), from, on: day }),
  z.object({ what: z.literal('agreed'), from, on: day, hour, where: z.string().default('') }),
  z.object({ what: z.literal('met'), from, on: day }),
  z.object({ what: z.literal('not-met'), from, reason: z.enum(NOT_MET_REASONS) }),
  z.object({ what: z.literal('outcome'), outcome: z.enum(OUTCOMES), day: outcomeDay }),
]);
export type Told = z.output<typeof toldSchema>;
export type ToldKind = Told['what'];
export type ToldOf<Kind extends ToldKind> = Extract<Told, { what: Kind }>;

/**
 * An entry of `match.told`: Studio writes it, and the program makes the effect. `letters` says whether the letters go
 * out as if the person had pressed the button, or none does. Since `doneAt` it is done with; `refused` says why nothing
 * came of it.
 */
const entrySchema = z.object({
  _key: z.string(),
  at: z.string(),
  by: z.string().nullish(),
  source: z.enum(SOURCES),
  letters: z.enum(['usual', 'none']),
  told: toldSchema,
  doneAt: z.string().nullish(),
  refused: z.enum(TOLD_REFUSALS).nullish(),
});
export type ToldEntry = z.output<typeof entrySchema>;

/** An entry as it is written. */
export interface NewTold {
  told: Told;
  source: Source;
  letters: ToldEntry['letters'];
  by: string | undefined;
}

/** The entry of what staff were told. `key` is random. */
export function newToldEntry(key: string, { by, ...entry }: NewTold, now: Date) {
  return { _key: key, at: now.toISOString(), ...(by && { by }), ...entry };
}

/** The entries of a match, as they were written. One that cannot be read holds up none of the others. */
export function toldIn(entries: unknown): ToldEntry[] {
  const list: unknown[] = Array.isArray(entries) ? entries : [];
  return list.flatMap((entry) => entrySchema.safeParse(entry).data ?? []);
}

/** What waits for its effect. */
export const isWaiting = ({ doneAt }: ToldEntry): boolean => !doneAt;

/** Whether staff have entered the connector's answer, and its effect is still to be made. */
export const hasAnswerWaiting = ({ told }: { told?: unknown }): boolean =>
  toldIn(told).some((entry) => isWaiting(entry) && (entry.told.what === 'yes' || entry.told.what === 'no'));

/** Until when an entry can be taken back: one that writes to nobody cannot, and is done at once. */
export const tellableUntil = ({ at, letters }: Pick<ToldEntry, 'at' | 'letters'>, minutes: number) =>
  letters === 'usual' && minutes > 0 ? undoableUntil({ at }, minutes) : undefined;

/**
 * The entries whose effect is to be made now, in the order in which they were entered: what came after one that can still
 * be taken back waits with it.
 */
export function dueIn(entries: unknown, minutes: number, now: Date): ToldEntry[] {
  const waiting = toldIn(entries).filter(isWaiting);
  const held = waiting.findIndex((entry) => {
    const until = tellableUntil(entry, minutes);
    return until !== undefined && now < until;
  });
  return held < 0 ? waiting : waiting.slice(0, held);
}

const INTRODUCED: readonly ToldKind[] = ['agreed', 'met', 'not-met', 'outcome', 'call-back', 'pause'];

/** What can be told of a match in each state. Contacts are given at any time after an introduction. */
export const TELLABLE: Readonly<Record<MatchStatus, readonly ToldKind[]>> = {
  approved: ['yes', 'no'],
  asked: ['yes', 'no', 'call-back', 'pause'],
  accepted: [],
  // Who said no, or nothing, may come back to it.
  declined: ['yes'],
  expired: ['yes'],
  introduced: INTRODUCED,
  met: ['outcome', 'pause'],
  'not-met': ['met', 'pause'],
  closed: ['outcome'],
  cancelled: [],
};

/** Who tells what only one of the two can tell. */
export const tellerOf = (told: Told): Teller => {
  if ('from' in told) return told.from;
  return told.what === 'outcome' ? 'participant' : 'connector';
};

/** What a day means of what is told, seen from today: what was, what is to come, or when a pause ends. */
const DAYS = { met: 'past', agreed: 'coming', 'call-back': 'coming', pause: 'pause' } as const;
/** A pause longer than a year is a farewell. Days. */
const LONGEST_PAUSE = 366;

/** What is wrong with the day in what is told; undefined where it fits, or there is none. */
export function dayProblem(told: Told, today: Day): 'past' | 'future' | 'too-far' | undefined {
  if (!('on' in told || 'until' in told)) return undefined;
  const on = 'on' in told ? told.on : told.until;
  const kind = DAYS[told.what];
  if (kind === 'past') return on > today ? 'future' : undefined;
  if (on < today || (kind === 'pause' && on === today)) return 'past';
  return on > addDays(today, LONGEST_PAUSE) ? 'too-far' : undefined;
}
