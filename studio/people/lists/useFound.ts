import { useDeferredValue, useMemo } from 'react';
import { narrowed, sorted } from '../../../program/lists/narrow.ts';
import { LIST_KEYS, type ListKey, type View } from '../../../program/lists/view.ts';
import { TIME_ZONE } from '../../shared/clients/environment.ts';
import type { List } from './columns/list.ts';
import { useAllRows } from './useAllRows.ts';
import type { Lists } from './useLists.ts';

/** The rows of a list that a view and a search let through, in order; and how many of each list the search finds. */
export function useFound(lists: Lists, list: List, view: View, typed: string) {
  const all = useAllRows(lists, list.key);
  // Typing goes on while thousands are looked through.
  const words = useDeferredValue(typed);
  const { rows, problem } = all[list.key];
  const found = useMemo(() => {
    const some = narrowed(rows ?? [], { filters: view.filters, typed: words, timeZone: TIME_ZONE });
    return sorted(some, view.sort, list.columns);
  }, [rows, view.filters, view.sort, words, list]);
  const counts = useMemo(() => {
    const known: Partial<Record<ListKey, number>> = {};
    for (const key of LIST_KEYS) {
      const these = all[key].rows;
      if (these) known[key] = narrowed(these, { filters: [], typed: words, timeZone: TIME_ZONE }).length;
    }
    return known;
  }, [all, words]);
  return { rows, problem, found, counts };
}
