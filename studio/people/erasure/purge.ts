import type { SanityClient } from '@sanity/client';
import { assertOnline } from '../../shared/decisions/problems.ts';

/** Deletes a document with its history, which the Content Lake otherwise keeps. Done twice, it is done once. */
export async function purge(client: SanityClient, id: string): Promise<void> {
  assertOnline();
  const deletion = { delete: { id, purge: true } };
  await client.mutate([deletion]);
}
