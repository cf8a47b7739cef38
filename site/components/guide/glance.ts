import { fillMessage } from '../../../locales/format.ts';
import type { Messages } from '../../../locales/messages.ts';
import { addUp } from '../../../program/content/addUp.ts';
import type { AmountKind } from '../../../program/content/amount.ts';
import { blockTexts } from '../../../program/content/blockText.ts';
import type { Guide } from '../../../program/content/guide.ts';
import { speaksOf } from '../../../program/content/spokenAmounts.ts';
import { labelsOf, rangeInWords } from './amounts.ts';

type Step = Guide['steps'][number];

export interface Glance {
  label: string;
  text: string;
  /** `due`: readers have to ask, because nobody could check it. `none`: there is nothing to tell. */
  state?: 'due' | 'none';
}

const WORDS = {
  usd: { label: 'cost', none: 'noCost', some: 'someCost' },
  weeks: { label: 'time', none: 'noTime', some: 'someTime' },
} as const;

/** Whether the text of a step speaks of an amount: then nobody may read that there is none. */
const isInText = ({ body, need, meanwhile }: Step, kind: AmountKind) =>
  [...blockTexts(body).map(({ text }) => text), ...need, ...meanwhile].some((text) => speaksOf(text, kind));

function amountGlance(
  step: Step,
  kind: AmountKind,
  guide: Guide,
  words: Messages['guide'],
  today: string,
): Glance {
  const lines = step.facts.map((fact) => ({ fact }));
  const { sum, unknown, stated, optional } = addUp(lines, kind, today);
  const { none, some } = WORDS[kind];
  const label = words[WORDS[kind].label];
  const known = sum && rangeInWords(kind, sum, guide.language);
  const [first] = unknown;
  if (first) {
    const ask = fillMessage(words.ask, { authority: first.fact.ask ?? guide.authority }, guide.language);
    return {
      label,
      text: known ? fillMessage(words.andAsk, { sum: known }, guide.language) : ask,
      state: 'due',
    };
  }
  if (stated.length > 0) {
    const facts = labelsOf(stated, guide.language);
    return {
      label,
      text: known
        ? fillMessage(words.andStated, { sum: known, facts }, guide.language)
        : fillMessage(words.stated, { facts }, guide.language),
    };
  }
  if (known) return { label, text: known };
  if (optional.length > 0) return { label, text: words[some], state: 'none' };
  return { label, text: isInText(step, kind) ? words.inText : words[none], state: 'none' };
}

/** What a reader sees first of a step: who decides (where staff have said so), the time and the cost. */
export function glanceOf(step: Step, guide: Guide, words: Messages['guide'], today: string): Glance[] {
  return [
    ...(step.decides ? [{ label: words.decides, text: step.decides }] : []),
    amountGlance(step, 'weeks', guide, words, today),
    amountGlance(step, 'usd', guide, words, today),
  ];
}
