import type { LetterContent } from '../content.ts';
import { asking, type Letter, telling, toOnce } from '../parts/letter.tsx';
import { WORDS } from './words.ts';

/** To staff: a connector asks something back. Who asks and what stands only in Studio. */
export function staffQuestion(content: LetterContent<'staff-question'>): Letter {
  const { language, link } = content;
  const words = WORDS[language];
  const foot = toOnce(content, words.why);
  if (!link) return telling(content, { ...words, tell: [...words.tell, ...words.after] }, foot);
  return asking({ ...content, link }, words, foot);
}
