import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import type { Outcome } from './runner/command.ts';
import { type Ended, runInLanes, type Step } from './runner/lanes.ts';
import { startStack, stopStack, TEST_ADDRESSES } from './runner/stack.ts';
import { GROUPS, LANES, STACK, STEPS } from './runner/steps.ts';

/** `npm test`: every check and every test, two beside each other. `node tests/run.ts lint unit`: those groups alone. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !GROUPS.some((group) => group === name));
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. The groups are ${GROUPS.join(', ')}.`);
  process.exit(1);
}
const chosen = STEPS.filter(({ group }) => wanted.length === 0 || wanted.includes(group));

let stack: ChildProcess | undefined;
/** What the stack has said since it was ready: that a part had to be started again, for one. */
let since = '';

async function bringUp(): Promise<Outcome> {
  let output = '';
  let isReady = false;
  try {
    stack = await startStack(TEST_ADDRESSES, ['--fresh'], (text) => {
      if (isReady) since += text;
      else output += text;
    });
    isReady = true;
    return { output };
  } catch (error) {
    return { output, problem: error instanceof Error ? error.message : String(error) };
  }
}

const steps: Step<Outcome>[] = chosen.some(({ after }) => after === STACK)
  ? [{ title: STACK, lanes: 1, run: bringUp }, ...chosen]
  : chosen;
/** What needs a stack that did not come up is not tried: it could only fail for the same reason. */
const tried = steps.map((step) =>
  step.after === STACK
    ? { ...step, run: () => (stack ? step.run() : Promise.resolve({ output: '', problem: 'no stack' })) }
    : step,
);

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => {
    if (stack?.pid) process.kill(-stack.pid, 'SIGINT');
    process.exit(code);
  });

const began = performance.now();
const secondsSince = (time: number) => ((performance.now() - time) / 1000).toFixed(0);
const ended: Ended<Outcome>[] = [];

/** Whether a step held: nothing went wrong, and none of its tests failed. */
const held = ({ problem, count }: Outcome) => problem === undefined && (count?.failed ?? 0) === 0;

function lineOf({ step, result, seconds }: Ended<Outcome>): string {
  const { count, problem } = result;
  const parts = [count && `${count.passed} passed, ${count.failed} failed`, problem].filter(Boolean);
  return `${held(result) ? '✓' : '✗'} ${seconds.toFixed(1).padStart(6)} s  ${[step.title, ...parts].join(': ')}`;
}

rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });
await runInLanes(tried, LANES, (one) => {
  ended.push(one);
  console.log(`\n${one.result.output.trimEnd()}\n${lineOf(one)}`);
});

if (stack) {
  const { pid } = stack;
  await stopStack(stack, TEST_ADDRESSES).catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    ended.push({
      step: { title: `The stack ends (${pid})`, lanes: 1, run: bringUp },
      result: { output: since, problem },
      seconds: 0,
    });
  });
}

console.log(`\n${ended.map(lineOf).join('\n')}`);
const broken = ended.filter(({ result }) => result.problem !== undefined);
const passed = ended.reduce((sum, { result }) => sum + (result.count?.passed ?? 0), 0);
const failed = ended.reduce((sum, { result }) => sum + (result.count?.failed ?? 0), 0);
console.log(`\nDone in ${secondsSince(began)} s. Checks that did not hold: ${broken.length}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(ended.every(({ result }) => held(result)) ? 0 : 1);
