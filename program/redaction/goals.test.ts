import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bare, type Goal, goals } from './goals.fixture.ts';
import { redactContacts } from './redactContacts.ts';

const numRuns = Number(process.env.FUZZ_RUNS ?? 1000);

/** The innocent words of a goal that are not in what is left of it, each looked for as often as it was written. */
function cutFrom({ innocent }: Goal, left: string): string[] {
  const words = Map.groupBy(innocent, (word) => word);
  return [...words].flatMap(([word, all]) => all.slice(left.split(word).length - 1));
}

test('of goals in five scripts nothing of the person is left, and at most one innocent word in a hundred is cut', () => {
  let innocent = 0;
  let cut = 0;
  fc.assert(
    fc.property(goals, (goal) => {
      const left = redactContacts(goal.text, goal.names);
      const searched = left
        .split(/[\s,;]+|\[…\]/u)
        .map(bare)
        .join(' ');
      for (const secret of goal.hidden) expect(searched).not.toContain(secret);
      innocent += goal.innocent.length;
      cut += cutFrom(goal, left).length;
    }),
    { numRuns, seed: 12 },
  );
  expect(innocent).toBeGreaterThan(numRuns * 10);
  expect(cut / innocent).toBeLessThanOrEqual(0.01);
});
