import { Text } from '@sanity/ui';
import { useSyncExternalStore } from 'react';
import { useDocumentStore } from 'sanity';
import { toCheckOf } from './toCheckSource.ts';

/** An icon for the list item: how many translations somebody should read. */
export function ToCheckCount() {
  const { subscribe, current } = toCheckOf(useDocumentStore());
  const count = useSyncExternalStore(subscribe, current).translations?.length;
  return (
    <Text size={1} weight="semibold" muted={!count} align="center">
      {count ?? '–'}
    </Text>
  );
}
