import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { assertOnline, isConflict, RecordGone } from '../../shared/decisions/problems.ts';

/**
 * Writes that a form which was set aside is a person's and is to be taken in, and the name of who says so; the program
 * does it at once. Asked twice it is asked once. Throws RecordGone when the form is no longer there.
 */
export function requestTakeIn(client: SanityClient, id: string, by: string | undefined): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const document = await client.getDocument(id);
    if (!document) throw new RecordGone();
    if (typeof document.takeInRequestedAt === 'string') return;
    await client
      .patch(id)
      .ifRevisionId(z.string().parse(document._rev))
      .set({ takeInRequestedAt: new Date().toISOString(), takeInRequestedBy: by ?? '' })
      .commit();
  }, isConflict);
}
