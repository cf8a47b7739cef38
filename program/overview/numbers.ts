/** The middle one; of an even number, half-way between the two in the middle. Undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [above, below] = [sorted[middle], sorted[middle - 1]];
  if (above === undefined) return undefined;
  return sorted.length % 2 === 1 || below === undefined ? above : (above + below) / 2;
}

/** Whole per cent; undefined of nothing, because a part of nothing is no number. */
export function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((100 * part) / whole);
}
