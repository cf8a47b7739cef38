import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { assertOnline, PageGone, PageTaken, RecordGone } from '../../shared/decisions/problems.ts';
import { retryOnConflict } from '../../shared/decisions/retryOnConflict.ts';
import { readPages } from './readPages.ts';

interface Linking {
  content: SanityClient;
  program: SanityClient;
  connectorId: string;
  /** The name of who does it. */
  by: string | undefined;
}

const revised = z.object({ _rev: z.string() });

function write({ program, connectorId }: Linking, change: { set: object; unset?: string[] }): Promise<void> {
  assertOnline();
  return retryOnConflict(async () => {
    const document = await program.getDocument(connectorId);
    if (!document) throw new RecordGone();
    await program.patch(connectorId, change).ifRevisionId(revised.parse(document)._rev).commit();
  });
}

/**
 * Links a connector's record to their public page. Throws PageGone when there is no such page, draft or published,
 * PageTaken when another connector is linked to it, and RecordGone when the connector was erased.
 */
export async function linkPage(linking: Linking, pageId: string): Promise<void> {
  assertOnline();
  const page = (await readPages(linking.content, linking.program)).find(({ id }) => id === pageId);
  if (!page) throw new PageGone();
  const other = page.linkedTo.find(({ id }) => id !== linking.connectorId);
  if (other) throw new PageTaken(other.name);
  await write(linking, { set: { bio: pageId, bioBy: linking.by ?? '' } });
}

/** Takes the link away. The page stays as it is. */
export function unlinkPage(linking: Linking): Promise<void> {
  return write(linking, { set: { bioBy: linking.by ?? '' }, unset: ['bio'] });
}

/** What a new page begins with: what the connector told us, for staff to look over before it is public. */
export interface PageBeginning {
  name: string;
  role?: string;
  field?: string;
}

/** Begins a page as a draft, which nobody but staff sees, and links the connector to it. */
export async function createPage(linking: Linking, beginning: PageBeginning): Promise<void> {
  assertOnline();
  const id = `connector-bio-${crypto.randomUUID()}`;
  await linking.content.create({ _id: `drafts.${id}`, _type: 'connectorBio', ...beginning });
  await linkPage(linking, id);
}
