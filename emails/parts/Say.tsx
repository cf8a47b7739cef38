import { STYLE } from '../frame/style.ts';
import { pieces, type Values } from './fill.ts';

/** `auto` for words in whatever script; numbers alone, as a telephone number, always run from left to right. */
function directionOf(text: string): 'auto' | 'ltr' {
  return /\p{L}/u.test(text) ? 'auto' : 'ltr';
}

/** Text that came from outside, kept apart from the direction around it. A telephone number stays on one line. */
export function Outside({ text }: { text: string }) {
  const dir = directionOf(text);
  return (
    <span dir={dir} style={dir === 'ltr' ? STYLE.number : undefined}>
      {text}
    </span>
  );
}

/** One sentence, with what is filled in kept apart from the direction of the sentence. */
export function Say({ text, values }: { text: string; values: Values }) {
  return pieces(text, values).map(({ filled, text }, place) =>
    filled ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name and never move
      <Outside key={place} text={text} />
    ) : (
      text
    ),
  );
}
