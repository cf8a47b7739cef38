/** The ranks of values, 1 for the least; equal ones share the middle of theirs. */
function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

/**
 * How many standard deviations the ranks of one sample are from those of another, by the test of Mann and Whitney:
 * beyond 1.96, one in twenty pairs of samples of the same kind.
 */
export function rankDeviation(one: readonly number[], other: readonly number[]): number {
  const ranks = ranksOf([...one, ...other]).slice(0, one.length);
  const sum = ranks.reduce((total, rank) => total + rank, 0);
  const [n, m] = [one.length, other.length];
  const u = sum - (n * (n + 1)) / 2;
  return (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}
