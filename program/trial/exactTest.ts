import type { Share } from './interval.ts';

/** The logarithms of 0!, 1!, … `most`!. */
function logFactorials(most: number): number[] {
  const logs = [0];
  for (let n = 1; n <= most; n++) logs.push((logs[n - 1] ?? 0) + Math.log(n));
  return logs;
}

/**
 * Fisher's exact test of two shares, two-sided: the probability of a table as likely as this one or less, where the two groups
 * do not differ. What counts as equally likely is as in R (fisher.test, a relative 1e-7).
 */
export function exactTest(one: Share, other: Share): number {
  const all = one.of + other.of;
  const yes = one.yes + other.yes;
  const logs = logFactorials(all);
  const log = (n: number) => logs[n] ?? 0;
  const choose = (n: number, k: number) => log(n) - log(k) - log(n - k);
  const likely = (first: number) =>
    Math.exp(choose(one.of, first) + choose(other.of, yes - first) - choose(all, yes));
  const seen = likely(one.yes) * (1 + 1e-7);
  let sum = 0;
  for (let first = Math.max(0, yes - other.of); first <= Math.min(yes, one.of); first++) {
    const probability = likely(first);
    if (probability <= seen) sum += probability;
  }
  return Math.min(1, sum);
}
