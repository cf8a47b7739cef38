import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { assertOnline, isConflict, RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';

/**
 * Takes a record off the list of those who signed up again: somebody has read what they sent. `seen` is the moment that
 * staff saw; throws RecordMoved when they have signed up once more since, and RecordGone when the record was erased.
 */
export function markRead(client: SanityClient, id: string, seen: string): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const document = await client.getDocument(id);
    if (!document) throw new RecordGone();
    if (document.signedUpAgainAt === undefined) return;
    if (document.signedUpAgainAt !== seen) throw new RecordMoved('Signed up again');
    await client.patch(id).ifRevisionId(z.string().parse(document._rev)).unset(['signedUpAgainAt']).commit();
  }, isConflict);
}
