/** How often a write is decided anew that somebody else was quicker at. Far above what two people can cause. */
const TRIES = 8;

/**
 * Runs `attempt`, which reads and then writes; when the record has changed in between, it reads and decides anew.
 * `isConflict` knows the refusal of such a write. `pause` waits before the next try, of which it is told the number: for
 * an attempt that reads by a query, which may lag behind what it conflicts with. Throws every other error, and the last
 * conflict when they go on.
 */
export async function retryOnConflict<Result>(
  attempt: () => Promise<Result>,
  isConflict: (error: unknown) => boolean,
  pause: (tries: number) => Promise<void> = async () => undefined,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error) || tries === TRIES) throw error;
      await pause(tries);
    }
  }
}
