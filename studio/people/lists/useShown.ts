import { useCallback, useState } from 'react';
import type { ListKey, View } from '../../../program/lists/view.ts';
import { usualView } from './columns/list.ts';
import { LISTS } from './columns/lists.ts';
import type { Lists } from './useLists.ts';

/** What is shown: which list, what was typed into the search, and how each list was set. */
interface Shown {
  key: ListKey;
  typed: string;
  views: Readonly<Partial<Record<ListKey, View>>>;
}

/**
 * Kept as long as the page is open: whoever comes back from a card goes on where they were. In memory alone, because a
 * search is for somebody's name.
 */
let kept: Shown = { key: LISTS[0]?.key ?? 'participant', typed: '', views: {} };

/** What is shown, and the ways to change it. */
export function useShown(lists: Lists) {
  const [shown, setShown] = useState(kept);
  const change = useCallback((next: (before: Shown) => Shown) => {
    kept = next(kept);
    setShown(kept);
  }, []);
  const list = lists[shown.key];
  return {
    list,
    typed: shown.typed,
    view: shown.views[shown.key] ?? usualView(list),
    open: (key: ListKey) => change((before) => ({ ...before, key })),
    type: (typed: string) => change((before) => ({ ...before, typed })),
    setView: (view: View) =>
      change((before) => ({ ...before, key: view.list, views: { ...before.views, [view.list]: view } })),
  };
}
