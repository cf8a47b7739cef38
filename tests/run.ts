import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from './runner/command.ts';
import { type Ended, runInLanes } from './runner/lanes.ts';
import { StackUnderTest } from './runner/stackStep.ts';
import { GROUPS, LANES, STACK, STEPS } from './runner/steps.ts';

/** `npm test`: every check and every test, two beside each other. `npm run lint` and its like: one group alone. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !GROUPS.some((group) => group === name));
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. The groups are ${GROUPS.join(', ')}.`);
  process.exit(1);
}

// Some three hundred processes of Node follow, and many of them read the same files.
process.env.NODE_COMPILE_CACHE ??= resolve('.local/compiled');

const stack = new StackUnderTest();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stack.interrupt();
    process.exit(1);
  });

const chosen = STEPS.filter(({ group }) => wanted.length === 0 || wanted.includes(group)).map((step) => ({
  ...step,
  // What needs a stack that did not come up is not tried: it could only fail for the same reason.
  run: async (): Promise<Outcome> =>
    step.after === STACK && !stack.isUp ? { output: '', problem: 'the stack did not come up' } : step.run(),
}));
const needsStack = chosen.some(({ after }) => after === STACK);

/** Whether a step held: nothing went wrong, and none of its tests failed. */
const held = ({ problem, count }: Outcome) => problem === undefined && (count?.failed ?? 0) === 0;

function lineOf({ step, result, seconds }: Ended<Outcome>): string {
  const { count, problem } = result;
  const parts = [step.title, count && `${count.passed} passed, ${count.failed} failed`, problem];
  return `${held(result) ? '✓' : '✗'} ${seconds.toFixed(1).padStart(6)} s  ${parts.filter(Boolean).join(': ')}`;
}

const began = performance.now();
const ended: Ended<Outcome>[] = [];
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });
await runInLanes(needsStack ? [stack.step, ...chosen] : chosen, LANES, (one) => {
  ended.push(one);
  console.log(`\n${one.result.output.trimEnd()}\n${lineOf(one)}`);
});
const end = await stack.end();
if (end.output) console.log(`\nThe stack, since it was ready:\n${end.output.trimEnd()}`);

const outcomes = [...ended.map(({ result }) => result), end];
const failures = outcomes.flatMap(({ count }) => count?.failures ?? []);
const second = outcomes.flatMap(({ count }) => count?.second ?? []);
if (second.length > 0) console.log(`\nWhat held only when tried again:\n${second.join('\n')}`);
if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
const total = (kind: 'passed' | 'failed') =>
  outcomes.reduce((sum, { count }) => sum + (count?.[kind] ?? 0), 0);
const broken = outcomes.filter(({ problem }) => problem !== undefined).length;
console.log(`\n${ended.map(lineOf).join('\n')}`);
if (end.problem) console.log(`✗ The stack did not end: ${end.problem}`);
console.log(
  `\nDone in ${Math.round((performance.now() - began) / 1000)} s. Checks that did not hold: ${broken}.`,
);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
const isEmpty = wanted.length === 0 && total('passed') === 0;
process.exit(outcomes.every(held) && !isEmpty ? 0 : 1);
