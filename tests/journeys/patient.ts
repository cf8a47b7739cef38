import type { SanityClient } from '@sanity/client';

/**
 * The same client, whose queries wait until they see all that was written before: for whoever looks a moment later.
 * A write with visibility `sync` is answered then, also one that finds nothing to delete. `writer` may write.
 */
export function patient(client: SanityClient, writer: SanityClient): SanityClient {
  const { fetch } = client;
  client.fetch = (async (...asked: Parameters<typeof fetch>) => {
    await writer.delete('nothing', { visibility: 'sync' });
    return fetch.apply(client, asked);
  }) as typeof fetch;
  return client;
}
