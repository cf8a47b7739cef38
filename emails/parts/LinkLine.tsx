import { STYLE } from './style.ts';
import { WordsLink } from './WordsLink.tsx';

/** A sentence that is a link, as a paragraph. */
export function LinkLine({ text, href }: { text: string; href: string }) {
  return (
    <p style={STYLE.text} className="ink">
      <WordsLink text={text} href={href} />
    </p>
  );
}
