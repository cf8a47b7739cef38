import { type SetAsideReason, setAsideForm } from '../../../program/forms/setAside.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { FORMS } from '../forms/forms.ts';
import { isTrapped, setTrappedAside } from '../forms/trapped.ts';
import { isAway, programLake } from '../lake.ts';
import { NotKept } from '../notKept.ts';
import { readSettings } from '../settings.ts';
import { noteAttempt, readSpooled, removeSpooled, type SpoolEntry, spoolKeys } from '../spool.ts';

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

/** Stores one entry, or sets it aside. Throws what the Content Lake's client throws when it is away. */
async function drainOne(env: Environment, key: string, now: Date): Promise<'stored' | 'not-stored'> {
  const found = await readSpooled(key);
  if (!found) return 'not-stored';
  const { entry } = found;
  const parsed = entry && FORMS[entry.form].parse(entry.answers);
  if (!entry || !parsed?.ok) {
    await setAside(env, key, entry ? 'mistakes' : 'unreadable', found, now);
    return 'not-stored';
  }
  try {
    const receivedAt = new Date(entry.receivedAt);
    if (isTrapped(entry.answers)) await setTrappedAside(env, entry.form, entry.answers, receivedAt);
    else await parsed.store(env, receivedAt);
  } catch (error) {
    if (isAway(error)) throw error;
    if (error instanceof NotKept && error.letter) {
      await programLake(env).createIfNotExists(error.letter, { visibility: 'async' });
      await removeSpooled(key);
    } else if (error instanceof NotKept) await setAside(env, key, 'no-event', found, now);
    else if (entry.attempts + 1 >= TRIES) await setAside(env, key, 'not-stored', found, now);
    else await noteAttempt(key, entry);
    log('spool-entry-not-stored', { error: errorName(error), attempts: entry.attempts + 1 });
    return 'not-stored';
  }
  await removeSpooled(key);
  return 'stored';
}

/**
 * Stores what waits, oldest first, until done, until the Content Lake fails again, or for `milliseconds`. An entry that
 * cannot be stored holds up none of the others. Gives the number stored.
 */
export async function drainSpool(env: Environment, now: Date, milliseconds = 10_000): Promise<number> {
  const until = Date.now() + milliseconds;
  const keys = await spoolKeys();
  if (keys.length === 0) return 0;
  // Without settings nothing can be stored, and no entry is to blame.
  await readSettings(env);
  let stored = 0;
  for (const key of keys) {
    if (Date.now() > until) break;
    try {
      if ((await drainOne(env, key, now)) === 'stored') stored += 1;
    } catch (error) {
      log('spool-waits', { error: errorName(error), waiting: keys.length - stored });
      break;
    }
  }
  return stored;
}
