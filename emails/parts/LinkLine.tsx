import { STYLE } from '../frame/style.ts';
import { Address } from './Action.tsx';

/** A sentence and, on a line of its own, the address it speaks of. */
export function LinkLine({ text, href }: { text: string; href: string }) {
  return (
    <p style={STYLE.text} className="ink">
      {text}
      <br />
      <Address href={href} text={href} />
    </p>
  );
}
