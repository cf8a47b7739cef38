import type { SanityClient } from '@sanity/client';
import { getDraftId } from 'sanity';
import { ourWording } from '../../../emails/ourWording.ts';
import type { Language } from '../../../locales/locales.ts';
import type { LetterKind } from '../../../program/letters.ts';
import { WORDING_TYPE, wordingId } from '../../../program/wording/wording.ts';
import { assertOnline } from '../../shared/decisions/problems.ts';

/**
 * Sees to it that there are words to change: where nobody has begun, a draft that holds our own words, so that staff
 * edit instead of starting from nothing. What somebody has written is left as it is. Gives the id to open.
 */
export async function beginWording(
  content: SanityClient,
  kind: LetterKind,
  language: Language,
): Promise<string> {
  assertOnline();
  const id = wordingId(kind, language);
  if (await content.getDocument(id)) return id;
  const words = ourWording(kind, language);
  await content.createIfNotExists({ _id: getDraftId(id), _type: WORDING_TYPE, kind, language, ...words });
  return id;
}

/** Puts an end to the words of staff for a letter, the draft too: from now on it goes out in ours. */
export async function backToOurWords(
  content: SanityClient,
  kind: LetterKind,
  language: Language,
): Promise<void> {
  assertOnline();
  const id = wordingId(kind, language);
  await content.transaction().delete(id).delete(getDraftId(id)).commit();
}
