import type { Settings } from '../../../program/content/settings.ts';
import { type SetAsideReason, setAsideForm } from '../../../program/forms/setAside.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { FORMS } from '../forms/forms.ts';
import { isTrapped, setTrappedAside } from '../forms/trapped.ts';
import { isAway, programLake } from '../lake.ts';
import { NotKept } from '../notKept.ts';
import { readSettings } from '../settings.ts';
import {
  isStillWritten,
  noteAttempt,
  readSpooled,
  removeSpooled,
  type SpoolEntry,
  spoolKeys,
} from '../spool.ts';

/** After this many tries an entry that goes wrong for a reason of its own is set aside: a quarter of an hour. */
const TRIES = 3;

/** Puts an entry where staff see it, and only then out of the spool. */
async function setAside(
  env: Environment,
  key: string,
  why: SetAsideReason,
  found: { text: string; entry: SpoolEntry | undefined },
  now: Date,
) {
  const document = setAsideForm({ key, why, text: found.text, ...found.entry, now });
  await programLake(env).createIfNotExists(document, { visibility: 'async' });
  await removeSpooled(key);
  log('spool-set-aside', { why });
}

/**
 * Stores one entry, or sets it aside. Gives the ids of the letters that storing it queued. Throws what the Content
 * Lake's client throws when it is away.
 */
async function drainOne(env: Environment, key: string, settings: Settings, now: Date): Promise<string[]> {
  const found = await readSpooled(key);
  if (!found) return [];
  const { entry } = found;
  if (!entry && isStillWritten(key, now)) return [];
  if (found.text === '') {
    // Its sender was cut off before the first word, and was never told that we have it.
    await removeSpooled(key);
    log('spool-empty');
    return [];
  }
  const parsed = entry && FORMS[entry.form].parse(entry.answers, settings, 'before');
  if (!entry || !parsed?.ok) {
    await setAside(env, key, entry ? 'mistakes' : 'unreadable', found, now);
    return [];
  }
  try {
    const receivedAt = new Date(entry.receivedAt);
    if (isTrapped(entry.answers)) {
      await setTrappedAside(env, entry.form, entry.answers, receivedAt);
      await removeSpooled(key);
      return [];
    }
    const letters = await parsed.store(env, receivedAt);
    await removeSpooled(key);
    return letters;
  } catch (error) {
    if (isAway(error)) throw error;
    if (error instanceof NotKept && error.letter) {
      await programLake(env).createIfNotExists(error.letter, { visibility: 'async' });
      await removeSpooled(key);
      return [error.letter._id];
    }
    if (error instanceof NotKept) await setAside(env, key, 'no-event', found, now);
    else {
      const attempts = await noteAttempt(key);
      log('spool-entry-not-stored', { error: errorName(error), attempts });
      if (attempts >= TRIES) await setAside(env, key, 'not-stored', found, now);
    }
    return [];
  }
}

/**
 * Stores what waits, oldest first, until done, until the Content Lake fails again, or for `milliseconds`. An entry that
 * cannot be stored holds up none of the others. Gives the ids of the letters that it queued, which queries may not see
 * yet.
 */
export async function drainSpool(env: Environment, now: Date, milliseconds = 10_000): Promise<string[]> {
  const until = Date.now() + milliseconds;
  const keys = await spoolKeys();
  if (keys.length === 0) return [];
  // Without settings nothing can be stored, and no entry is to blame.
  const settings = await readSettings(env);
  const letters: string[] = [];
  for (const [done, key] of keys.entries()) {
    if (Date.now() > until) break;
    try {
      letters.push(...(await drainOne(env, key, settings, now)));
    } catch (error) {
      log('spool-waits', { error: errorName(error), waiting: keys.length - done });
      break;
    }
  }
  return letters;
}
