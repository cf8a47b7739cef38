import { z } from 'zod';
import { listOf, optionalText } from '../stored.ts';

/** The lists that staff work with, people first: a search shows them in this order. */
export const LIST_KEYS = [
  'participant',
  'connector',
  'partnerReferral',
  'partnerOrganization',
  'match',
  'referral',
  'rsvp',
  'letter',
] as const;
export type ListKey = (typeof LIST_KEYS)[number];

/** What a list is narrowed to in one column: one of some values, a beginning, or a span of days. Empty texts say nothing. */
const filterSchema = z.object({
  column: z.string(),
  /** Any of these. An empty text stands for a record without a value. */
  is: listOf(z.string()),
  /** The value begins like this: a ZIP prefix. */
  begins: optionalText,
  /** Days (YYYY-MM-DD), both included. */
  from: optionalText,
  to: optionalText,
});
export type Filter = z.output<typeof filterSchema>;

const sortSchema = z.object({ column: z.string(), direction: z.enum(['asc', 'desc']) });
export type Sort = z.output<typeof sortSchema>;

/** How a list is shown: which columns in which order, sorted by what, narrowed to what. */
const viewSchema = z.object({
  list: z.enum(LIST_KEYS),
  columns: listOf(z.string()),
  sort: sortSchema,
  filters: listOf(filterSchema),
});
export type View = z.output<typeof viewSchema>;

export const VIEW_TYPE = 'view';

/**
 * A view that staff keep for each other, as it is stored. It holds no words that were searched for: those are names of
 * people, and a view outlives them.
 */
export const storedViewSchema = viewSchema.extend({
  _id: z.string(),
  title: z.string(),
  /** Who keeps it. */
  by: optionalText,
});
export type StoredView = z.output<typeof storedViewSchema>;

/** Views as they are read; one that cannot be read hides no other. */
export const storedViewsSchema = listOf(storedViewSchema.nullable().catch(null)).transform((views) =>
  views.filter((view) => view !== null),
);

/** A view as it is stored under a key. The id carries a dot, which keeps it from everybody without a token. */
export function newView(
  key: string,
  title: string,
  { list, columns, sort, filters }: View,
  by: string | undefined,
) {
  return {
    _id: `${VIEW_TYPE}.${key}`,
    _type: VIEW_TYPE,
    title: title.trim(),
    ...{ list, columns, sort },
    filters: filters.map((filter) => ({ ...filter, _key: filter.column })),
    ...(by && { by }),
  };
}

const isEmpty = ({ is, begins, from, to }: Filter): boolean => is.length === 0 && !begins && !from && !to;

/** A view with another filter for one column; one that says nothing is taken away. */
export function withFilter(view: View, column: string, change: Partial<Omit<Filter, 'column'>>): View {
  const before = view.filters.find((filter) => filter.column === column);
  const filter = { is: [], begins: '', from: '', to: '', ...before, ...change, column };
  const others = view.filters.filter((each) => each.column !== column);
  return { ...view, filters: isEmpty(filter) ? others : [...others, filter] };
}

/** A view sorted by another column, or the other way by the same. */
export function sortedBy(view: View, column: string): View {
  const isSame = view.sort.column === column;
  return { ...view, sort: { column, direction: isSame && view.sort.direction === 'asc' ? 'desc' : 'asc' } };
}

/** A view with a column more or less. The order is that of `all`, so that a column is found where it always stands. */
export function withColumn(view: View, all: readonly string[], column: string, isShown: boolean): View {
  const shown = new Set(view.columns);
  if (isShown) shown.add(column);
  else shown.delete(column);
  return { ...view, columns: all.filter((key) => shown.has(key)) };
}
