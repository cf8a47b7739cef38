import type { SanityClient } from '@sanity/client';

const idsOf = (lake: SanityClient, type: string) => lake.fetch<string[]>('*[_type == $type]._id', { type });

/** The last letter that a form brought went to each mailbox more than a day ago. */
export async function letMailboxesWait(lake: SanityClient): Promise<void> {
  const wroteAt = new Date(Date.now() - 25 * 3_600_000).toISOString();
  for (const id of await idsOf(lake, 'mailbox')) await lake.patch(id).set({ wroteAt }).commit();
}

/** The same, and what waits for a mailbox is due. */
export async function letADayPass(lake: SanityClient): Promise<void> {
  await letMailboxesWait(lake);
  const waiting = await lake.fetch<string[]>('*[_type == "letter" && defined(waitsFor)]._id');
  for (const id of waiting) await lake.patch(id).set({ dueAt: new Date().toISOString() }).commit();
}
