import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { demonstration } from '../../../content/demonstration/demonstration.ts';
import { HOUR_MS } from '../../../program/clock/elapsed.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { DEMONSTRATION_FIELD, DEMONSTRATION_ID } from '../../../program/mode.ts';
import { HEARTBEAT_ID } from '../../../program/overview/heartbeat.ts';
import type { Environment } from '../../environment.ts';
import { log } from '../../log.ts';
import { commit, commitErasing } from '../commit.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { whyNotToReset } from './strangers.ts';

/** The hour of the night at which a demonstration begins anew, where the program is. */
const HOUR = 3;

/** Documents in one step: a few hundred kilobytes, and about a second. */
const AT_ONCE = 150;

/** Milliseconds for a step. No person waits for it; one that is cut off is done again by the next round, to the same end. */
const STEP = 7_000;

const stateSchema = z.object({
  /** The night to which it belongs. */
  day: z.string(),
  /** The moment from which the year is told, the same in each step. */
  startedAt: z.iso.datetime(),
  isCleared: z.boolean(),
  /** How many of its documents are written. */
  written: z.number(),
  doneAt: z.string().nullish(),
});
type State = z.output<typeof stateSchema>;

/** All that is kept but what the Content Lake keeps for itself, the state of this, and the heartbeat. */
const REST = `*[!(_id in path("_.**")) && !(_type match "system.**") && !(_id in $kept)][0...${AT_ONCE}]._id`;
const ids = z.array(z.string());

/** Takes everything out, step by step, with its history. Gives whether nothing is left. */
async function clear(lake: SanityClient, isOver: () => boolean): Promise<boolean> {
  while (!isOver()) {
    const found = ids.parse(await lake.fetch(REST, { kept: [DEMONSTRATION_ID, HEARTBEAT_ID] }));
    if (found.length === 0) return true;
    const transaction = lake.transaction();
    for (const id of found) transaction.delete(id);
    await commitErasing(lake, transaction);
  }
  return false;
}

const stateDocument = (state: State) => ({ _id: DEMONSTRATION_ID, _type: 'demonstrationReset', ...state });

/** Writes the year from where it was left, each step with the note of how far it has come. */
async function fill(lake: SanityClient, begun: State, now: Date, isOver: () => boolean): Promise<State> {
  const documents = demonstration(new Date(begun.startedAt));
  let state = begun;
  while (!isOver() && !state.doneAt) {
    const written = Math.min(state.written + AT_ONCE, documents.length);
    const transaction = lake.transaction();
    for (const document of documents.slice(state.written, written))
      transaction.createOrReplace({ ...document, [DEMONSTRATION_FIELD]: true });
    state = { ...state, written, ...(written === documents.length && { doneAt: now.toISOString() }) };
    await commit(transaction.createOrReplace(stateDocument(state)), 'sync');
  }
  return state;
}

/** How it stands after a round: nothing was due, nothing was touched, there is more to do, or all is written. */
export type ResetOutcome = 'not-due' | 'refused' | 'begun' | 'done';

/**
 * Begins a demonstration anew, once a night and where it never has: takes out all that is kept, and tells the invented
 * year again. In steps of which each stands alone; what a round has no time for, the next one does. Touches nothing
 * where a single record is of somebody who is not invented and did not come to a demonstration.
 */
export async function resetDemonstration(
  env: Environment,
  now: Date,
  isOver: () => boolean,
): Promise<ResetOutcome> {
  if (env.PROGRAM_MODE !== 'demonstration') return 'not-due';
  const lake = programLake(env).withConfig({ timeout: STEP });
  const { timeZone } = await readSettings(env);
  const day = dayOf(new Date(now.getTime() - HOUR * HOUR_MS), timeZone);
  const { data: known } = stateSchema.safeParse(await lake.getDocument(DEMONSTRATION_ID));
  if (known?.day === day && known.doneAt) return 'not-due';
  const problem = await whyNotToReset(env);
  if (problem) {
    log('demonstration', { outcome: 'refused', problem });
    return 'refused';
  }
  const begun: State =
    known?.day === day ? known : { day, startedAt: now.toISOString(), isCleared: false, written: 0 };
  if (begun !== known) await commit(lake.transaction().createOrReplace(stateDocument(begun)), 'sync');
  if (!begun.isCleared && !(await clear(lake, isOver))) return 'begun';
  const state = await fill(lake, { ...begun, isCleared: true }, now, isOver);
  log('demonstration', { outcome: state.doneAt ? 'begun-anew' : 'continues', written: state.written });
  return state.doneAt ? 'done' : 'begun';
}
