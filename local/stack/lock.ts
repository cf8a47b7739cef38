import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export class StateInUse extends Error {
  override name = 'StateInUse';
}

/** Names in the folder of the state that outlive `--fresh`: who holds the lock would otherwise lose it. */
export const LOCK_FILES = ['lock.sqlite', 'lock.sqlite-journal', 'running.txt'];

/**
 * Makes this process the only one that uses a folder of state, until it ends in whatever way: the lock is one of
 * the operating system's, which a note with a process number is not. Throws a StateInUse that names the other one.
 */
export function claimState(state: string): void {
  mkdirSync(state, { recursive: true });
  const lock = new DatabaseSync(join(state, 'lock.sqlite'), { timeout: 0 });
  const note = join(state, 'running.txt');
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Error && error.message.includes('locked'))) throw error;
    const who = readFileSync(note, { encoding: 'utf8', flag: 'a+' }).trim() || 'unknown';
    throw new StateInUse(
      `This stack is running already: process ${who} uses ${state}. Stop that one with Ctrl-C in its window (or: kill ${who}), ` +
        'or start a second one beside it with other ports and STACK_STATE (see the README).',
    );
  }
  writeFileSync(note, String(process.pid));
  // A database that nobody refers to is closed when memory is tidied, and its lock with it.
  process.once('exit', () => lock.close());
}
