import { remark } from '../../../program/history.ts';
import {
  dueIn,
  isWaiting,
  type ToldEntry,
  type ToldOf,
  tellerOf,
  toldIn,
} from '../../../program/matches/told.ts';
import type { Environment } from '../../environment.ts';
import { isHeldByImport } from '../imports/held.ts';
import { programLake } from '../lake.ts';
import { findMatch } from '../people.ts';
import { readSettings } from '../settings.ts';
import { actOnMatch, type Effect, type Saying, type Work } from './actOnMatch.ts';
import { agreement } from './agreement.ts';
import { acceptance, pauseFrom, refusal } from './answers.ts';
import { meeting, missing } from './followUps.ts';
import { outcomeTold } from './outcomes.ts';

/** The history says that staff entered it, of whom, and how they learned it. */
function sayingOf({ at, by, source }: ToldEntry): Saying {
  return {
    actor: (toldBy) => ({ who: 'staff', by: by ?? undefined, toldBy, source }),
    isEntered: true,
    heardAt: at,
  };
}

/** Somebody will call back on a day: it is kept in the match, and remarked in its history. */
function callBack(
  { pair, now }: Work,
  saying: Saying,
  { from, on, what }: ToldOf<'call-back'>,
): Effect<string> {
  const { status } = pair.match;
  if (status !== 'asked' && status !== 'introduced') return { state: 'used', refused: 'not-open' };
  const line = remark({ at: now, ...saying.actor(from), note: what });
  return { state: 'kept', moves: [line], set: { callBackOn: on } };
}

/** What an entry leads to: the same as when the person had said it on a page. */
function effectOf(work: Work, entry: ToldEntry): Effect<string> | Promise<Effect<string>> {
  const { told } = entry;
  const saying = sayingOf(entry);
  switch (told.what) {
    case 'yes':
      return acceptance(work, saying);
    case 'no':
      return refusal(work, saying, told.reason, told.word);
    case 'pause':
      return pauseFrom(work, saying, told.until);
    case 'call-back':
      return callBack(work, saying, told);
    case 'agreed':
      return agreement(work, saying, told);
    case 'met':
      return meeting(work, saying, told.from, told.on);
    case 'not-met':
      return missing(work, saying, told.from, told.reason);
    case 'outcome': {
      const effect = outcomeTold(work, told.outcome, told.day);
      const line = remark({ at: work.now, ...saying.actor(tellerOf(told)), note: told.outcome });
      return effect.refused ? effect : { ...effect, moves: [line] };
    }
  }
}

/** Marks an entry as done with, and why nothing came of it, in the transaction that made its effect. */
function marked({ _key }: ToldEntry, { refused }: Effect<string>, now: Date): Record<string, unknown> {
  const entry = `told[_key=="${_key}"]`;
  return { [`${entry}.doneAt`]: now.toISOString(), ...(refused && { [`${entry}.refused`]: refused }) };
}

async function applyOne(
  env: Environment,
  matchId: string,
  { key, isQuiet }: { key: string; isQuiet: boolean },
  now: Date,
): Promise<string[]> {
  const { letters } = await actOnMatch<string>(env, matchId, now, async (work) => {
    const entry = toldIn(work.pair.match.told).find(({ _key }) => _key === key);
    // Another run was quicker.
    if (!entry || !isWaiting(entry)) return { state: 'used' };
    const effect = await effectOf(work, entry);
    return {
      ...effect,
      set: { ...effect.set, ...marked(entry, effect, now) },
      letters: entry.letters === 'usual' && !isQuiet ? (effect.letters ?? []) : [],
    };
  });
  return letters;
}

/**
 * Makes the effects of what staff were told about a match, in the order in which they entered it, each once. What no
 * longer fits is marked with why, for staff to see; what they can still take back waits for the sweep. No
 * letter goes to whom an import holds back. Gives the ids of the letters it queued.
 */
export async function applyTold(env: Environment, matchId: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const [match, { undoMinutes }, isQuiet] = await Promise.all([
    findMatch(lake, matchId),
    readSettings(env),
    isHeldByImport(lake, matchId),
  ]);
  const letters: string[] = [];
  for (const { _key } of dueIn(match?.told, undoMinutes, now))
    letters.push(...(await applyOne(env, matchId, { key: _key, isQuiet }, now)));
  return letters;
}
