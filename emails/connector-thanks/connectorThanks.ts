import type { LetterContent } from '../content.ts';
import { type Letter, telling, toConnector } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** To a connector: what came of a meeting, without a name. */
export function connectorThanks(content: LetterContent<'connector-thanks'>): Letter {
  const words = wordsFor(WORDS, content);
  const tell = [words.outcomes[content.outcome], ...words.after];
  return telling(content, { ...words, tell }, toConnector(content));
}
