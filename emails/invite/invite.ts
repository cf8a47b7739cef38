import type { LetterContent } from '../content.ts';
import { FRAME_WORDS } from '../frame/words.ts';
import { asking, type Letter, toOther } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** To a person whom a connector referred and who agreed to be asked: would you be a connector? */
export function invite(content: LetterContent<'invite'>): Letter {
  const { language, from } = content;
  const words = wordsFor(WORDS, content);
  const named = from.trim() !== '';
  const tell = [named ? words.opening : words.openingWithoutName, ...words.tell];
  const foot = {
    ...toOther(content, named ? words.why : words.whyWithoutName),
    promise: FRAME_WORDS[language].connectorPromise,
  };
  return asking(content, { ...words, tell }, foot, { from });
}
