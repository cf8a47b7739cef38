import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { assertOnline, isConflict, RecordGone } from '../../shared/decisions/problems.ts';

/**
 * Writes that a person is to be erased, and the name of who asks for it; the program does it at once, and tells who has a
 * record. "partner" where it is the partner, of the two people whom a partner's form names. Asked twice it is asked once.
 * Throws RecordGone when the record is no longer there.
 */
export function requestErasure(
  client: SanityClient,
  id: string,
  by: string | undefined,
  of?: 'partner',
): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const document = await client.getDocument(id);
    if (!document) throw new RecordGone();
    if (typeof document.eraseRequestedAt === 'string') return;
    await client
      .patch(id)
      .ifRevisionId(z.string().parse(document._rev))
      .set({
        eraseRequestedAt: new Date().toISOString(),
        eraseRequestedBy: by ?? '',
        ...(of && { eraseRequestedOf: of }),
      })
      .commit();
  }, isConflict);
}

/** Whether what staff typed confirms an erasure: the word, or the person's name, however it is spaced and written. */
export function confirmsErasure(typed: string, name: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const words = plain(typed);
  return words === 'erase' || (words !== '' && words === plain(name));
}
