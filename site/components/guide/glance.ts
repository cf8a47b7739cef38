import { fillMessage } from '../../../locales/format.ts';
import type { Messages } from '../../../locales/messages.ts';
import { addUp } from '../../../program/content/addUp.ts';
import type { AmountKind } from '../../../program/content/amount.ts';
import { blockTexts } from '../../../program/content/blockText.ts';
import type { Guide } from '../../../program/content/guide.ts';
import { speaksOf } from '../../../program/content/spokenAmounts.ts';
import { webAddress } from '../../html.ts';
import { labelsOf, sumInWords } from './amounts.ts';
import { SECTION_IDS } from './sections.ts';

type Step = Guide['steps'][number];

export interface Glance {
  label: string;
  text: string;
  /** `due`: nobody could settle it, or not all of it. `none`: only a pointer to where it is said. */
  state?: 'due' | 'none';
  /** Where the words lead. */
  href?: string;
}

const LABELS = { usd: 'cost', weeks: 'time' } as const;
const OPEN = `#${SECTION_IDS.openQuestions}`;

/** Whether the text of a step speaks of an amount: then readers are told that it stands there. */
const isInText = ({ body, need, meanwhile }: Step, kind: AmountKind) =>
  [...blockTexts(body).map(({ text }) => text), ...need, ...meanwhile].some((text) => speaksOf(text, kind));

/** The time or the cost of a step, as far as it is known. Nothing where there is nothing to say: an empty value is none. */
function amountGlance(
  step: Step,
  kind: AmountKind,
  guide: Guide,
  words: Messages['guide'],
  today: string,
): Glance[] {
  const lines = step.facts.map((fact) => ({ fact }));
  const { sum, unknown, stated } = addUp(lines, kind, today);
  const label = words[LABELS[kind]];
  const known = sum && sumInWords(kind, sum, guide.language, words, unknown.length === 0);
  if (unknown.length > 0) return [{ label, text: known ?? words.notKnown, state: 'due', href: OPEN }];
  if (stated.length > 0) {
    const facts = labelsOf(stated, guide.language);
    return [
      {
        label,
        text: known
          ? fillMessage(words.andStated, { sum: known, facts }, guide.language)
          : fillMessage(words.stated, { facts }, guide.language),
      },
    ];
  }
  if (known) return [{ label, text: known }];
  return isInText(step, kind) ? [{ label, text: words.inText, state: 'none' }] : [];
}

/** What a reader sees first of a step: who decides, on which page or form, the time and the cost. */
export function glanceOf(step: Step, guide: Guide, words: Messages['guide'], today: string): Glance[] {
  const { decides, linkName, linkUrl } = step;
  return [
    ...(decides ? [{ label: words.decides, text: decides }] : []),
    ...(linkUrl ? [{ label: words.page, text: linkName || linkUrl, href: webAddress(linkUrl) }] : []),
    ...amountGlance(step, 'weeks', guide, words, today),
    ...amountGlance(step, 'usd', guide, words, today),
  ];
}
