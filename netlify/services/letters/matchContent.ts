import type { LetterContent } from '../../../emails/content.ts';
import { fillMatchLetter, type MatchLetterKind } from '../../../emails/filled/matchLetter.ts';
import { readPair } from '../people.ts';
import type { Writing } from './writing.ts';

/** A letter about a match, to the one or the other of the two. */
export async function matchContent(
  { lake, letter, link, common }: Writing,
  kind: MatchLetterKind,
): Promise<LetterContent> {
  return fillMatchLetter(kind, letter, await readPair(lake, letter.about?._ref ?? ''), common, link);
}

/** To staff: a connector asks back. It opens the match in Studio, where the Studio's address is known. */
export async function staffContent({ env, letter, common }: Writing): Promise<LetterContent> {
  const match = `id=${letter.about?._ref ?? ''};type=match/`;
  const inStudio = env.STUDIO_URL && `${env.STUDIO_URL}/program/intent/edit/${match}`;
  return { ...common, kind: 'staff-question', name: '', link: inStudio };
}
