import type { SanityClient } from '@sanity/client';
import type { List } from './columns/list.ts';
import { readRows } from './readRows.ts';
import type { RowSource } from './watchRows.ts';

/** A list in the Content Lake. Where the line cannot be had, what was read stands still. */
export function rowSource(client: SanityClient, list: List): RowSource {
  return {
    read: (ids) => readRows(client, list, ids),
    listen(heard) {
      const listening = client
        .listen(
          '*[_type == $type]',
          { type: list.key },
          { includeResult: false, visibility: 'query', events: ['welcome', 'mutation'] },
        )
        .subscribe({
          next: (event) => heard(event.type === 'mutation' ? { changed: event.documentId } : 'line'),
          error: () => undefined,
        });
      return () => listening.unsubscribe();
    },
  };
}
