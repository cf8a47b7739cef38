import { isConflict } from './problems.ts';

/** How often a write is tried again when somebody types into the same record at that moment. */
const TRIES = 3;

/** Runs `attempt`, which reads a record and writes upon what it read; again when the record has changed in between. */
export async function retryOnConflict<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error) || tries === TRIES) throw error;
    }
  }
}
