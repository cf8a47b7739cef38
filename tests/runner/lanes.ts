/** Something that a run does, beside other things or with the whole machine to itself. */
export interface Step<Result> {
  title: string;
  /** How many lanes it takes: as many as it keeps cores busy. */
  lanes: number;
  /** The title of the step that must have ended before this one begins, where there is one. */
  after?: string;
  run: () => Promise<Result>;
}

export interface Ended<Result> {
  step: Step<Result>;
  result: Result;
  seconds: number;
}

/**
 * Runs steps side by side: the first of the list that may begin takes the lanes that are free, and none overtakes one
 * that waits for lanes alone. `ended` is called for each as it ends. A step must not throw: what went wrong is its result.
 */
export async function runInLanes<Result>(
  steps: readonly Step<Result>[],
  lanes: number,
  ended: (one: Ended<Result>) => void,
): Promise<void> {
  const waiting = [...steps];
  const done = new Set<string>();
  const running = new Map<string, Promise<void>>();
  let free = lanes;

  async function start(step: Step<Result>): Promise<void> {
    free -= step.lanes;
    const began = performance.now();
    const result = await step.run();
    free += step.lanes;
    done.add(step.title);
    running.delete(step.title);
    ended({ step, result, seconds: (performance.now() - began) / 1000 });
  }

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after }) => after === undefined || done.has(after));
    const step = waiting[next];
    if (step && step.lanes <= free) {
      waiting.splice(next, 1);
      running.set(step.title, start(step));
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`nothing can begin: ${waiting.map(({ title }) => title).join(', ')}`);
  }
}
