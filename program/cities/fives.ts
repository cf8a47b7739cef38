/** What a published number is a multiple of. */
export const BASE = 5;

/** The most that a number in fives is away from the count that it stands for. */
export const MOST_OFF = BASE - 1;

const inFives = (count: number) => count - (count % BASE);

/**
 * The number that is published when a count has gone on from `before` to `after`: the difference of the two in fives. What is
 * left over is not lost, it goes on to the next. Read word for word, the numbers that were published so far are one
 * way in which everything can have been, and in it every count, every difference and every sum is a multiple of five.
 * So nobody can prove of any of them that it is from one to four (decision 55). Null where it is nothing.
 */
export function numberBetween(before: number, after: number): number | null {
  return inFives(after) - inFives(before) || null;
}

/** Between which counts the truth lies. */
export interface Range {
  from: number;
  to: number;
}

/** Between which counts the truth lies behind the sum of the numbers of quarters that follow each other. */
export const rangeOf = (sum: number): Range => ({ from: Math.max(0, sum - MOST_OFF), to: sum + MOST_OFF });

export const addRanges = (ranges: readonly Range[]): Range =>
  ranges.reduce((sum, { from, to }) => ({ from: sum.from + from, to: sum.to + to }), { from: 0, to: 0 });
