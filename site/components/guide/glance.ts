import { fillMessage } from '../../../locales/format.ts';
import type { Messages } from '../../../locales/messages.ts';
import { addUp } from '../../../program/content/addUp.ts';
import type { AmountKind } from '../../../program/content/amount.ts';
import type { Guide } from '../../../program/content/guide.ts';
import { rangeInWords } from './amounts.ts';

type Step = Guide['steps'][number];

export interface Glance {
  label: string;
  text: string;
  /** `due`: readers have to ask, because nobody could check it. `none`: there is nothing to tell. */
  standing?: 'due' | 'none';
}

const WORDS = {
  usd: { label: 'cost', none: 'noCost', some: 'someCost' },
  weeks: { label: 'time', none: 'noTime', some: 'someTime' },
} as const;

function amountGlance(
  step: Step,
  kind: AmountKind,
  guide: Guide,
  words: Messages['guide'],
  today: string,
): Glance {
  const lines = step.facts.map((fact) => ({ fact }));
  const { sum, unknown, optional } = addUp(lines, kind, today);
  const { label, none, some } = WORDS[kind];
  const known = sum && rangeInWords(kind, sum, guide.language);
  const [first] = unknown;
  if (first) {
    const ask = fillMessage(words.ask, { authority: first.fact.ask ?? guide.authority }, guide.language);
    return {
      label: words[label],
      text: known ? fillMessage(words.andAsk, { sum: known }, guide.language) : ask,
      standing: 'due',
    };
  }
  if (known) return { label: words[label], text: known };
  return { label: words[label], text: words[optional.length > 0 ? some : none], standing: 'none' };
}

/** What a reader sees first of a step: who decides (where staff have said so), the time and the cost. */
export function glanceOf(step: Step, guide: Guide, words: Messages['guide'], today: string): Glance[] {
  return [
    ...(step.decides ? [{ label: words.decides, text: step.decides }] : []),
    amountGlance(step, 'weeks', guide, words, today),
    amountGlance(step, 'usd', guide, words, today),
  ];
}
