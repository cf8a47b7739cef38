import type { Amount } from '../../../program/content/amount.ts';
import { TEXTS } from '../clients/environment.ts';

export const amountKindWords: Record<Amount['kind'], string> = {
  usd: `Money (${TEXTS.guide.currency})`,
  weeks: 'Weeks (52 for a year)',
};

export const amountCountsWords: Record<Amount['counts'], string> = {
  once: 'Everyone, once: it is added up',
  optional: 'Only some people, or later: it is listed beside the sum',
  neither: 'Nobody: it is neither a cost nor a wait, such as a salary or how long something is valid',
};
