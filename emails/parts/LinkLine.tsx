import { Address } from './Action.tsx';
import { Say } from './Say.tsx';
import { STYLE } from './style.ts';

/** A sentence and, on a line of its own, the address it speaks of. */
export function LinkLine({ text, href }: { text: string; href: string }) {
  return (
    <p style={STYLE.text} className="ink">
      <Say text={text} />
      <br />
      <Address href={href} />
    </p>
  );
}
