import type { LetterContent } from '../content.ts';
import { asking, type Letter, toOther } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** To a partner: the person whom they told us about signs up without our writing first. Says no word about the person. */
export function partnerReferralReceived(content: LetterContent<'partner-referral-received'>): Letter {
  const words = wordsFor(WORDS, content);
  return asking({ ...content, link: content.learnMoreUrl }, words, toOther(content, words.why));
}
