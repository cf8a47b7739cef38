/** The cells that one figure is made of: how many, of how many, and of how many nothing is known. */
export interface Cells {
  count: string;
  of?: string;
  unknown?: string;
}

/** What is shown of a cell; null where it is hidden. */
export type Show = (cell: string) => number | null;

/** A figure with its denominator, its unknowns and the response rate; null where that is hidden. */
export interface Figure {
  count: number | null;
  of?: number | null;
  unknown?: number | null;
  /** Whole per cent of the denominator of whom something is known. */
  responseRate?: number | null;
}

/** The names of the cells of a figure. */
export function cellsOf({ count, of, unknown }: Cells): string[] {
  return [count, of, unknown].filter((cell) => cell !== undefined);
}

/** A figure as it is shown. The response rate is hidden where it would tell a hidden cell. */
export function figureOf({ count, of, unknown }: Cells, show: Show): Figure {
  const figure = { count: show(count) };
  if (of === undefined) return figure;
  const total = show(of);
  if (unknown === undefined) return { ...figure, of: total };
  const silent = show(unknown);
  const responseRate = !total || silent === null ? null : Math.round((100 * (total - silent)) / total);
  return { ...figure, of: total, unknown: silent, responseRate };
}
