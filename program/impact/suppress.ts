/** Cells under this are not shown: a count of one or two can be a person somebody knows (field.md §4.3, rule 8). */
export const SMALLEST_SHOWN = 5;

/** One cell is the sum of others. A cell may be the total of several sums and a part of one. */
export interface Sum {
  total: string;
  parts: readonly string[];
}

interface Bounds {
  from: number;
  to: number;
}

/** Cells by name, and whether one is ever published; those that are not can still be worked out from others. */
export interface Table {
  values: Readonly<Record<string, number>>;
  published: readonly string[];
  sums: readonly Sum[];
}

/** What an outsider can work out of a cell that is not shown, at first: nothing but that counts are not negative. */
const ANYTHING: Bounds = { from: 0, to: Number.POSITIVE_INFINITY };

/** The limits that one sum sets to each of its cells, given the limits of the others. */
function narrow({ total, parts }: Sum, bounds: Map<string, Bounds>): boolean {
  const of = (cell: string) => bounds.get(cell) ?? ANYTHING;
  let hasChanged = false;
  const set = (cell: string, from: number, to: number) => {
    const before = of(cell);
    const after = { from: Math.max(before.from, from), to: Math.min(before.to, to) };
    if (after.from === before.from && after.to === before.to) return;
    bounds.set(cell, after);
    hasChanged = true;
  };
  const add = (cells: readonly string[], end: keyof Bounds) =>
    cells.reduce((sum, cell) => sum + of(cell)[end], 0);
  set(total, add(parts, 'from'), add(parts, 'to'));
  for (const part of parts) {
    const others = parts.filter((other) => other !== part);
    set(part, of(total).from - add(others, 'to'), of(total).to - add(others, 'from'));
  }
  return hasChanged;
}

/**
 * Between what limits an outsider who sees the `shown` cells can place each of the others. Exact, because the sums
 * form no circle.
 */
export function whatCanBeWorkedOut({ values, sums }: Table, shown: ReadonlySet<string>): Map<string, Bounds> {
  const bounds = new Map<string, Bounds>();
  for (const [cell, value] of Object.entries(values))
    bounds.set(cell, shown.has(cell) ? { from: value, to: value } : ANYTHING);
  while (sums.map((sum) => narrow(sum, bounds)).includes(true));
  return bounds;
}

/** The shown cells nearest to a cell, going from sum to sum. */
function nearestShown({ sums }: Table, cell: string, shown: ReadonlySet<string>): string[] {
  const seen = new Set([cell]);
  for (let size = 0; size < seen.size; ) {
    size = seen.size;
    const touched = sums.filter(({ total, parts }) => [total, ...parts].some((name) => seen.has(name)));
    for (const name of touched.flatMap(({ total, parts }) => [total, ...parts])) seen.add(name);
    const found = [...seen].filter((name) => shown.has(name));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The cells that can be shown. Those under five are not; nor is any other cell by which one of them, or one that was
 * never to be published, could be placed under five by adding and subtracting (complementary suppression). Cells in
 * `kept` have been found safe among themselves: others are hidden for them.
 */
export function suppress(table: Table, kept: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const { values, published } = table;
  const amount = (cell: string) => values[cell] ?? 0;
  const shown = new Set(published.filter((cell) => amount(cell) >= SMALLEST_SHOWN));
  for (;;) {
    const bounds = whatCanBeWorkedOut(table, shown);
    const bare = Object.keys(values).find(
      (cell) => amount(cell) < SMALLEST_SHOWN && (bounds.get(cell) ?? ANYTHING).to < SMALLEST_SHOWN,
    );
    if (bare === undefined) return shown;
    // The smallest of the nearest: least is lost.
    const others = new Set([...shown].filter((cell) => !kept.has(cell)));
    const [next] = nearestShown(table, bare, others).sort(
      (a, b) => amount(a) - amount(b) || (a < b ? -1 : 1),
    );
    if (next === undefined) return shown;
    shown.delete(next);
  }
}
