import { Say } from './Say.tsx';
import { STYLE } from './style.ts';

/** A link in words. The text of a letter has its address below them, on a line of its own. */
export function WordsLink({ text, href }: { text: string; href: string }) {
  return (
    <a href={href} style={STYLE.address} className="address line">
      <Say text={text} />
    </a>
  );
}
