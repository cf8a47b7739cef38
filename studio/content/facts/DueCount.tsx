import { Text } from '@sanity/ui';
import { useSyncExternalStore } from 'react';
import { useDocumentStore } from 'sanity';
import { dueFactsOf } from './dueSource.ts';

/** An icon for the list item: how many facts are overdue. */
export function DueCount() {
  const { subscribe, current } = dueFactsOf(useDocumentStore());
  const { facts } = useSyncExternalStore(subscribe, current);
  const count = facts?.filter(({ state }) => state === 'overdue').length;
  return (
    <Text size={1} weight="semibold" muted={!count} align="center">
      {count ?? '–'}
    </Text>
  );
}
