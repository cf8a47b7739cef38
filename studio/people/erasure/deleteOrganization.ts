import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { assertOnline, StillReferredTo } from '../../shared/decisions/problems.ts';

const answered = z.object({ referring: z.number(), merges: z.array(z.string()) });
const REFERRING = `{
  "referring": count(*[references($id) && _type != "merge"]),
  "merges": *[_type == "merge" && into._ref == $id]._id
}`;

/**
 * Deletes an organization that was added by mistake, with its history, and what was kept to take records apart that went
 * into it. Done twice, it is done once. Throws StillReferredTo where a contact person, a referral or a participant
 * belongs to it.
 */
export async function deleteOrganization(client: SanityClient, id: string): Promise<void> {
  assertOnline();
  const found: unknown = await client.fetch(
    REFERRING,
    { id },
    { perspective: 'raw', tag: 'delete-organization' },
  );
  const { referring, merges } = answered.parse(found);
  if (referring > 0) throw new StillReferredTo();
  await client.mutate([id, ...merges].map((gone) => ({ delete: { id: gone, purge: true } })));
}
