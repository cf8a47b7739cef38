import { Text } from '@sanity/ui';
import { useSyncExternalStore } from 'react';
import { useDocumentStore } from 'sanity';
import { sourcesOf } from './sourcesSource.ts';

/** An icon for the list item: how many facts rest on pages that say something else now. */
export function SourcesCount() {
  const { subscribe, current } = sourcesOf(useDocumentStore());
  const { list } = useSyncExternalStore(subscribe, current);
  const count = list?.found.length;
  return (
    <Text size={1} weight="semibold" muted={!count} align="center">
      {count ?? '–'}
    </Text>
  );
}
