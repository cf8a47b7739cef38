/** Wakes work when it is due. */
export type DueTimer = {
  /** Looks anew at what is due; call after anything that may have changed it. */
  check(): void;
  stop(): void;
};

/** Timers drift while a laptop sleeps, and 24 days is the longest they can run. */
const LONGEST_MS = 30_000;

/** Work that stays due after it was woken is waited for, not hurried. */
const RECHECK_MS = 100;

/** `nextDue` says when (milliseconds since 1970), or null for never; `onDue` does what is due and does not throw. */
export function createDueTimer(nextDue: () => number | null, onDue: () => void): DueTimer {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function check(floor = 0): void {
    clearTimeout(timer);
    const due = stopped ? null : nextDue();
    if (due === null) return;
    const wait = Math.min(Math.max(due - Date.now(), floor), LONGEST_MS);
    timer = setTimeout(() => {
      if (due <= Date.now()) onDue();
      check(RECHECK_MS);
    }, wait);
  }

  return {
    check: () => check(),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
