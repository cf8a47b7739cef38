import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type OnSite, type PageBeginning, wordsOnPage } from '../../../program/connectors/onSite.ts';
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

/**
 * Begins a page as a draft, which nobody but staff sees, with what the connector told us, and links the connector to it.
 */
export async function createPage(linking: Linking, beginning: PageBeginning): Promise<void> {
  assertOnline();
  const id = `connector-bio-${crypto.randomUUID()}`;
  await linking.content.create({ _id: `drafts.${id}`, _type: 'connectorBio', ...beginning });
  await linkPage(linking, id);
}

/**
 * Puts what a connector wrote into the draft of their page, which begins as the page is published: readers see it once
 * staff publish. Throws PageGone when the page is no longer there.
 */
export function putWords({ content }: Linking, pageId: string, words: OnSite): Promise<void> {
  assertOnline();
  const draftId = `drafts.${pageId}`;
  return retryOnConflict(async () => {
    const raw = content.withConfig({ perspective: 'raw' });
    const [draft, published] = await Promise.all([raw.getDocument(draftId), raw.getDocument(pageId)]);
    if (draft) {
      const { _rev } = revised.parse(draft);
      await raw
        .patch(draftId, { set: wordsOnPage(words) })
        .ifRevisionId(_rev)
        .commit();
      return;
    }
    if (!published) throw new PageGone();
    await raw.create({
      ...withoutKept(published),
      ...wordsOnPage(words),
      _id: draftId,
      _type: 'connectorBio',
    });
  });
}

/** A document as one writes it, without what the Content Lake keeps. */
const withoutKept = ({ _rev, _createdAt, _updatedAt, ...document }: Readonly<Record<string, unknown>>) =>
  document;
