import { z } from 'zod';
import { type Day, isDay } from './clock/day.ts';

/** What staff did with somebody, or noted. */
export const ACTIVITY_KINDS = ['call', 'email', 'meeting', 'note'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

const day = z.string().refine(isDay);

/**
 * An entry of the `activities` of a participant, a connector or a match. Only staff read them, as they read their notes:
 * they may name other people. Days are YYYY-MM-DD.
 */
const activitySchema = z.object({
  _key: z.string(),
  kind: z.enum(ACTIVITY_KINDS),
  on: day,
  text: z.string(),
  /** What is to be done next, and until when. */
  next: z.string().nullish(),
  nextOn: day.nullish(),
  nextDoneAt: z.string().nullish(),
  nextDoneBy: z.string().nullish(),
  /** What the person wrote to us themselves, by email or (`note`) beside an answer on a page: nobody of the staff typed it. */
  isFromPerson: z.boolean().nullish(),
  /** Who wrote it, and when. */
  by: z.string().nullish(),
  at: z.string(),
});
export type Activity = z.output<typeof activitySchema>;

const TO_READ = { email: 'Read their email, and answer it', note: 'Read what they wrote beside an answer' };

/** The entry that something becomes which a person wrote to us, with reading it as the next step. */
export function writtenToUs({
  key,
  kind,
  text,
  on,
  at,
}: {
  key: string;
  kind: 'email' | 'note';
  text: string;
  on: Day;
  at: Date;
}): Activity {
  return {
    ...{ _key: key, kind, isFromPerson: true, on, text },
    ...{ next: TO_READ[kind], nextOn: on, at: at.toISOString() },
  };
}

/** What staff fill in. Empty texts where there is nothing next. */
export interface ActivityAnswers {
  kind: ActivityKind;
  on: string;
  text: string;
  next: string;
  nextOn: string;
}

/** The longest text of an activity: a longer one belongs elsewhere. Characters. */
export const LONGEST_ACTIVITY = 2000;

export type ActivityProblem =
  | 'text-missing'
  | 'text-long'
  | 'day'
  | 'day-future'
  | 'next-missing'
  | 'next-day';

/** What is to be mended, by field. A next step has a day, and a day has a next step. */
export function activityProblems(
  { on, text, next, nextOn }: ActivityAnswers,
  today: Day,
): Partial<Record<keyof ActivityAnswers, ActivityProblem>> {
  const written = text.trim();
  return {
    ...(written === '' && { text: 'text-missing' as const }),
    ...(written.length > LONGEST_ACTIVITY && { text: 'text-long' as const }),
    ...(!isDay(on) ? { on: 'day' as const } : on > today && { on: 'day-future' as const }),
    ...(next.trim() === '' && nextOn !== '' && { next: 'next-missing' as const }),
    ...(next.trim() !== '' && !isDay(nextOn) && { nextOn: 'next-day' as const }),
  };
}

/** The entry that is kept of what staff filled in. `key` is random. */
export function newActivity(
  key: string,
  { kind, on, text, next, nextOn }: ActivityAnswers,
  by: string | undefined,
  now: Date,
): Activity {
  return {
    _key: key,
    kind,
    on,
    text: text.trim(),
    ...(next.trim() !== '' && { next: next.trim(), nextOn }),
    ...(by && { by }),
    at: now.toISOString(),
  };
}

/** The activities in a record, the newest first. One that cannot be read is left out. */
export function activitiesIn(stored: unknown): Activity[] {
  const entries: unknown[] = Array.isArray(stored) ? stored : [];
  return entries
    .flatMap((entry) => activitySchema.safeParse(entry).data ?? [])
    .sort((one, other) => other.on.localeCompare(one.on) || other.at.localeCompare(one.at));
}

/** Whether a next step is still to be done. */
export const isToDo = ({ next, nextDoneAt }: Activity): boolean => Boolean(next) && !nextDoneAt;
