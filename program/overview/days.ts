const DAY = 24 * 60 * 60 * 1000;

/** Whole days between two stored moments; undefined when one is missing or is none. */
export function daysBetween(from: string, to: string | Date): number | undefined {
  const days = (new Date(to).getTime() - Date.parse(from)) / DAY;
  return Number.isNaN(days) ? undefined : Math.max(0, Math.floor(days));
}

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
