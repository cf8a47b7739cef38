import { render } from '@react-email/render';
import { Layout } from './frame/Layout.tsx';
import type { WrittenLetter } from './parts/defineLetter.tsx';
import { fill } from './parts/fill.ts';
import { plainText } from './plainText.ts';

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

/** A letter as it is sent: subject, HTML and plain text, in the person's language. */
export async function renderLetter(letter: WrittenLetter): Promise<RenderedLetter> {
  const { subject, values, language } = letter;
  const html = await render(<Layout letter={letter} />);
  return { subject: fill(subject, values, language), html, text: plainText(html, language) };
}
