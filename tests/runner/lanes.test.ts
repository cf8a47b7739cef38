import { expect, test } from 'vitest';
import { runInLanes, type Step } from './lanes.ts';

/** Steps that end when they are told to, and what has begun and ended, in order. */
function tryLanes(...plans: Omit<Step<string>, 'run'>[]) {
  const said: string[] = [];
  const finish = new Map<string, () => void>();
  const steps = plans.map((plan) => ({
    ...plan,
    run: () => {
      said.push(`${plan.title} begins`);
      return new Promise<string>((done) => finish.set(plan.title, () => done(`result of ${plan.title}`)));
    },
  }));
  const whole = runInLanes(steps, 2, ({ step, result }) => said.push(`${step.title} ends: ${result}`));
  return {
    said,
    whole,
    end: async (title: string) => {
      finish.get(title)?.();
      // What follows from an end follows in the same turn of the loop.
      await new Promise(setImmediate);
    },
  };
}

test('two steps run side by side, and the next begins when one of them ends', async () => {
  const { said, end, whole } = tryLanes(
    { title: 'a', lanes: 1 },
    { title: 'b', lanes: 1 },
    { title: 'c', lanes: 1 },
  );
  expect(said).toEqual(['a begins', 'b begins']);
  await end('b');
  expect(said.slice(2)).toEqual(['b ends: result of b', 'c begins']);
  await end('a');
  await end('c');
  await whole;
});

test('a step waits for the one that it comes after, and others go before it', async () => {
  const { said, end, whole } = tryLanes(
    { title: 'stack', lanes: 1 },
    { title: 'journey', lanes: 1, after: 'stack' },
    { title: 'lint', lanes: 1 },
  );
  expect(said).toEqual(['stack begins', 'lint begins']);
  await end('lint');
  expect(said).not.toContain('journey begins');
  await end('stack');
  expect(said.at(-1)).toBe('journey begins');
  await end('journey');
  await whole;
});

test('a step that takes both lanes has them to itself, and nothing overtakes it', async () => {
  const { said, end, whole } = tryLanes(
    { title: 'a', lanes: 1 },
    { title: 'wide', lanes: 2 },
    { title: 'b', lanes: 1 },
  );
  expect(said).toEqual(['a begins']);
  await end('a');
  expect(said.at(-1)).toBe('wide begins');
  await end('wide');
  expect(said.at(-1)).toBe('b begins');
  await end('b');
  await whole;
});

test('steps that wait for one that does not exist end the run', async () => {
  const steps = [{ title: 'a', lanes: 1, after: 'nothing', run: () => Promise.resolve('') }];
  await expect(runInLanes(steps, 2, () => undefined)).rejects.toThrow('nothing can begin: a');
});
