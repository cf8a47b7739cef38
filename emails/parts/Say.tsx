import { use } from 'react';
import { pieces } from './fill.ts';
import { LetterContext } from './LetterContext.ts';
import { STYLE } from './style.ts';

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

/** One message, with what is filled in kept apart from the direction of the sentence. */
export function Say({ text }: { text: string }) {
  const { language, values } = use(LetterContext);
  return pieces(text, values, language).map((piece, place) =>
    piece.kind === 'value' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name and never move
      <Outside key={place} text={piece.text} />
    ) : (
      piece.text
    ),
  );
}
