import { pieces, type Values } from './fill.ts';

/** `auto` for words in whatever script; numbers alone, as a telephone number, always run from left to right. */
export function directionOf(text: string): 'auto' | 'ltr' {
  return /\p{L}/u.test(text) ? 'auto' : 'ltr';
}

/** One sentence, with what is filled in kept apart from the direction of the sentence. */
export function Say({ text, values }: { text: string; values: Values }) {
  return pieces(text, values).map(({ filled, text }, place) =>
    filled ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name and never move
      <span key={place} dir={directionOf(text)}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
