import type { Column } from '../../../../program/lists/column.ts';
import type { ListKey, View } from '../../../../program/lists/view.ts';

/** A column with where its value comes from: a field of the record, or what GROQ reads instead. */
export interface SourceColumn extends Column {
  groq?: string;
  /** Stands in a list that nobody has changed. */
  isUsual?: boolean;
  /** What staff narrow by: a choice among what there is, the beginning of the value, or days. */
  narrowedBy?: 'choice' | 'beginning' | 'days';
  /** What is typed into the search is looked for in it; `phone`: as the digits of a number. */
  isSearched?: boolean | 'phone';
}

/** One of the lists that staff work with. */
export interface List {
  key: ListKey;
  title: string;
  /** What one of them is called, and several. */
  one: string;
  many: string;
  /** The name of a row, in GROQ: a text, or people. */
  name: string;
  columns: readonly SourceColumn[];
  sort: View['sort'];
}

/** What staff arrange among themselves about a record. */
export const STAFF_COLUMNS: readonly SourceColumn[] = [
  { key: 'owner', title: 'Looked after by', kind: 'choice', narrowedBy: 'choice', isUsual: true },
  { key: 'tags', title: 'Tags', kind: 'choice', narrowedBy: 'choice', isSearched: true },
  {
    key: 'task',
    title: 'Next task',
    kind: 'date',
    narrowedBy: 'days',
    groq: 'tasks[!defined(doneAt)] | order(day asc)[0].day',
  },
];

/** How a list is shown that nobody has changed: everybody, the usual columns. */
export function usualView({ key, columns, sort }: List): View {
  const usual = columns.filter(({ isUsual }) => isUsual).map((column) => column.key);
  return { list: key, columns: usual, sort, filters: [] };
}
