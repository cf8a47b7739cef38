import type { Language } from '../locales/locales.ts';
import type { LetterKind } from '../program/letters.ts';
import { LETTERS } from './letters.ts';
import type { WrittenLetter } from './parts/defineLetter.tsx';
import { exampleSource } from './source/exampleSource.ts';
import type { LetterSource } from './source/letterSource.ts';

/** What may stand in an example in place of what we make up. */
interface Given extends Partial<Pick<LetterSource, 'sender' | 'wording'>> {
  name?: string | undefined;
}

/** A fictional letter of one kind in a language: for tests and for previews. */
export function exampleLetter(
  kind: LetterKind,
  language: Language,
  { name, ...given }: Given = {},
): Promise<WrittenLetter> {
  const { reader, write } = LETTERS[kind];
  const addressed = name ?? (reader === 'connector' ? 'Ruth (example)' : 'Amina (example)');
  return write({ ...exampleSource(language, addressed), ...given });
}
