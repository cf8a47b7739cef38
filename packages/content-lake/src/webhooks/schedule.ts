/** What a schedule asks of the queue and of the delivery. */
type Work = {
  /** Does all that is due for a hook, one after another, while `mayGoOn` says so. */
  drain: (hookId: string, mayGoOn: () => boolean) => Promise<void>;
  /** When there is next something to do, in milliseconds since 1970; null for nothing. */
  nextDueAt: (hookId: string) => number | null;
  log: (line: string) => void;
};

/** Runs one worker for each hook while it is started: at most one request to a hook is ever under way. */
export function createSchedule({ drain, nextDueAt, log }: Work) {
  const workers = new Map<string, Promise<void>>();
  const timers = new Map<string, NodeJS.Timeout>();
  let started = false;

  function wake(hookId: string): void {
    if (!started || workers.has(hookId)) return;
    clearTimeout(timers.get(hookId));
    const worker = drain(hookId, () => started)
      .catch((error) => log(`webhook ${hookId}: ${error instanceof Error ? error.stack : error}`))
      .finally(() => {
        workers.delete(hookId);
        sleepUntilDue(hookId);
      });
    workers.set(hookId, worker);
  }

  function sleepUntilDue(hookId: string): void {
    const dueAt = started ? nextDueAt(hookId) : null;
    if (dueAt === null) return;
    const timer = setTimeout(() => wake(hookId), Math.max(1, dueAt - Date.now()));
    timers.set(hookId, timer.unref());
  }

  return {
    wake,
    start(hookIds: string[]): void {
      started = true;
      for (const hookId of hookIds) wake(hookId);
    },
    /** Starts nothing more and waits for what is under way. */
    async stop(): Promise<void> {
      started = false;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      await Promise.all(workers.values());
    },
  };
}
