import { render } from '@react-email/render';
import type { LetterContent } from './content.ts';
import { Layout } from './frame/Layout.tsx';
import { LETTERS } from './letters.ts';
import { fill } from './parts/fill.ts';
import type { Letter } from './parts/letter.tsx';
import { fitting } from './parts/wordsFor.ts';
import { plainText } from './plainText.ts';

export type { LetterContent } from './content.ts';

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

/** The letter of the content's own kind: the compiler sees that the two belong together. */
function ours<K extends LetterContent['kind']>(content: LetterContent<K>): Letter {
  return LETTERS[content.kind](content);
}

/** The letter with the words of staff where these can be filled in. */
function letterOf(content: LetterContent): Letter {
  const { wording, ...rest } = content;
  const letter = ours(rest);
  return wording ? ours({ ...rest, wording: fitting(wording, letter.values) }) : letter;
}

/** Writes a letter out: subject, HTML and plain text, in the person's language. */
export async function renderLetter(content: LetterContent): Promise<RenderedLetter> {
  const letter = letterOf(content);
  const html = await render(<Layout language={content.language} letter={letter} />);
  return {
    subject: fill(letter.words.subject, letter.values),
    html,
    text: plainText(html, content.language),
  };
}
