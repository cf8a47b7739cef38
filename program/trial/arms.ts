import { z } from 'zod';
import type { Day } from '../clock/day.ts';
import { dayOf } from '../clock/zone.ts';
import { isTold, leavesOut, type Trial, type TrialPage } from './trial.ts';

/** Who has the pages that are compared, and who has not. */
export const ARMS = ['with', 'without'] as const;
export type Arm = (typeof ARMS)[number];

/** The group of a participant, as it is kept in each match from its introduction on. */
export const assignmentSchema = z.object({
  /** The key of the trial. */
  key: z.string(),
  arm: z.enum(ARMS),
  at: z.iso.datetime(),
  /** When staff gave the participant what was left out: they asked for it. */
  givenAt: z.iso.datetime().nullish(),
});
export type Assignment = z.output<typeof assignmentSchema>;

/** The group that is kept in a match; nothing where none is. */
export const assignmentIn = (match: { trial?: unknown }): Assignment | undefined =>
  assignmentSchema.safeParse(match.trial).data;

/**
 * The group of a keyed hash in hex: one half of all hashes each. Who does not have the key cannot tell the next one, and who
 * has it cannot choose (concealed allocation: Schulz and Grimes, Lancet 2002; 359:614-618).
 */
export const armOf = (hash: string): Arm =>
  Number.parseInt(hash.slice(0, 8), 16) < 0x80000000 ? 'with' : 'without';

interface Candidate {
  signedUpAt?: string | null | undefined;
  /** Staff entered or imported the record: nobody read the page. */
  entered?: unknown;
  trialsLeftAt?: string | null | undefined;
}

/** Whether somebody comes into a trial: they sent the form themselves while it said that a trial runs, and did not leave. */
export function mayBeAssigned(
  { signedUpAt, entered, trialsLeftAt }: Candidate,
  { registered }: Trial,
  timeZone: string,
): boolean {
  if (!registered || !signedUpAt || entered || trialsLeftAt) return false;
  return dayOf(new Date(signedUpAt), timeZone) >= registered.startsOn;
}

/**
 * The group that is written into a match at its introduction. Once a participant is in a group they stay there, in each later
 * match too, also where two records were made one.
 */
export function assignmentFor(
  earlier: readonly { trial?: unknown }[],
  { _key: key }: Trial,
  hash: string,
  now: Date,
): Assignment {
  const known = earlier
    .flatMap((match) => assignmentIn(match) ?? [])
    .filter((one) => one.key === key)
    .toSorted((one, other) => one.at.localeCompare(other.at))[0];
  const at = now.toISOString();
  return known ? { ...known, at } : { key, arm: armOf(hash), at };
}

/** Whether a page is left out for the participant of a match. A trial that was stopped, or is unknown, leaves out nothing. */
export function isLeftOut(
  page: TrialPage,
  match: { trial?: unknown },
  participant: Pick<Candidate, 'trialsLeftAt'>,
  trials: readonly Trial[],
): boolean {
  const assignment = assignmentIn(match);
  if (assignment?.arm !== 'without' || assignment.givenAt || participant.trialsLeftAt) return false;
  const trial = trials.find(({ _key }) => _key === assignment.key);
  return !!trial?.registered && !trial.endedAt && leavesOut(trial.registered, page);
}

/** Whether there is a trial for a participant to leave: one of which people are told, or one that they are in. */
export const concerns = (trial: Trial, matches: readonly { trial?: unknown }[], today: Day): boolean =>
  isTold(trial, today) ||
  (!!trial.registered && !trial.endedAt && matches.some((match) => assignmentIn(match)?.key === trial._key));
