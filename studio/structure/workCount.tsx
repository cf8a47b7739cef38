import { Text } from '@sanity/ui';
import { useSyncExternalStore } from 'react';
import { useDocumentStore } from 'sanity';
import { countsOf } from './countsSource.ts';

/** An icon for a list item: how many documents the list with this id holds, kept fresh. */
export function workCount(listId: string) {
  return function WorkCount() {
    const { subscribe, current } = countsOf(useDocumentStore());
    const count = useSyncExternalStore(subscribe, () => current()[listId]);
    return (
      <Text size={1} weight="semibold" muted={!count} align="center">
        {count ?? '–'}
      </Text>
    );
  };
}
