import type { LetterContent } from '../content.ts';
import { asking, type Letter, toOther } from '../parts/letter.tsx';
import { WORDS } from './words.ts';

/** To a person whom a connector referred and who agreed to be asked: would you like to be a connector? */
export function invite(content: LetterContent<'invite'>): Letter {
  const words = WORDS[content.language];
  return asking(content, words, toOther(content, words.why), { from: content.from });
}
