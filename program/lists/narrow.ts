import { storedDay } from '../clock/zone.ts';
import { type Column, wordFor } from './column.ts';
import { finder, type SearchText } from './search.ts';
import type { Filter, Sort } from './view.ts';

/** One record in a list: its values by the keys of the columns, and what it is searched by. */
export interface Row {
  id: string;
  /** Its name: that of the person, of the two, or of the letter. */
  title: string;
  status: string;
  values: Readonly<Record<string, readonly string[]>>;
  search: SearchText;
}

export const valuesIn = ({ values }: Pick<Row, 'values'>, column: string): readonly string[] =>
  values[column] ?? [];

/** Whether a row is let through by one filter. Days are those of the calendar in `timeZone`. */
function passes(row: Row, { column, is, begins, from, to }: Filter, timeZone: string): boolean {
  const values = valuesIn(row, column);
  if (is.length > 0 && !(values.length === 0 ? is.includes('') : values.some((value) => is.includes(value))))
    return false;
  if (begins && !values.some((value) => value.startsWith(begins))) return false;
  if (!from && !to) return true;
  const days = values.flatMap((value) => storedDay(value, timeZone) ?? []);
  return days.some((day) => (!from || day >= from) && (!to || day <= to));
}

/** The rows that all filters let through and that are found by what was typed. */
export function narrowed(
  rows: readonly Row[],
  { filters, typed, timeZone }: { filters: readonly Filter[]; typed: string; timeZone: string },
): Row[] {
  const isFound = finder(typed);
  return rows.filter(
    (row) => isFound(row.search) && filters.every((filter) => passes(row, filter, timeZone)),
  );
}

/** Letters as people order them: without case and accents first, and numbers by their size. */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function compareOf({ kind }: Pick<Column, 'kind'>): (one: string, other: string) => number {
  if (kind === 'number') return (one, other) => Number(one) - Number(other);
  // Stored days and moments compare as texts.
  if (kind === 'date') return (one, other) => (one < other ? -1 : one > other ? 1 : 0);
  return collator.compare;
}

/** The first value of a row in a column, as it is shown; undefined for none. */
function sortValue(row: Row, column: Column | undefined): string | undefined {
  if (!column) return row.title;
  const [first] = valuesIn(row, column.key);
  return first === undefined || column.kind === 'date' ? first : wordFor(column, first);
}

/** Rows in the order of a column, by their names where the column does not exist. What has no value comes last, either way. */
export function sorted(
  rows: readonly Row[],
  { column: key, direction }: Sort,
  columns: readonly Column[],
): Row[] {
  const column = columns.find((each) => each.key === key);
  const compare = compareOf(column ?? { kind: 'text' });
  const sign = direction === 'asc' ? 1 : -1;
  // Worked out once for each row: comparing asks for it many times.
  const keyed = rows.map((row) => ({ row, value: sortValue(row, column) }));
  keyed.sort((one, other) => {
    if (one.value === undefined || other.value === undefined)
      return Number(one.value === undefined) - Number(other.value === undefined);
    return sign * compare(one.value, other.value) || collator.compare(one.row.title, other.row.title);
  });
  return keyed.map(({ row }) => row);
}

/** What a column can be narrowed to: every value that stands in it, with how many rows have it, in order; '' for none. */
export function choicesIn(
  rows: readonly Row[],
  column: Column,
): { value: string; word: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const values = valuesIn(row, column.key);
    for (const value of values.length > 0 ? new Set(values) : [''])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, word: value && wordFor(column, value), count }))
    .toSorted((one, other) => collator.compare(one.word, other.word));
}
