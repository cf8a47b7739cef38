import type { Transaction } from '@sanity/client';
import type { Settings } from '../../program/content/settings.ts';
import type { Environment } from '../environment.ts';
import { commit } from './commit.ts';
import { programLake } from './lake.ts';
import type { Reader } from './readAhead.ts';
import { readSettings } from './settings.ts';

/**
 * How a piece of work reads and writes: each for itself, or many together in few calls (`actTogether`). Writing is the
 * last that a piece of work does.
 */
export interface Access {
  records: Reader;
  settings(): Promise<Settings>;
  write(transaction: Transaction): Promise<void>;
}

/** For a piece of work that is done for itself. */
export function alone(env: Environment): Access {
  return { records: programLake(env), settings: () => readSettings(env), write: commit };
}
