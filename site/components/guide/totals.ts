import { fillMessage } from '../../../locales/format.ts';
import type { Messages } from '../../../locales/messages.ts';
import { addUp, knownRange } from '../../../program/content/addUp.ts';
import { AMOUNT_KINDS } from '../../../program/content/amount.ts';
import { type Fact, factFreshness } from '../../../program/content/facts.ts';
import type { Guide } from '../../../program/content/guide.ts';
import { labelsOf, sumInWords } from './amounts.ts';
import { SECTION_IDS, stepId } from './sections.ts';

interface Line {
  fact: Fact;
  /** The place of the fact on the page, and its name. */
  href: string;
  place: string;
}

export interface TotalRow {
  label: string;
  href: string;
  place: string;
  text: string;
  /** Whether readers have to ask or to confirm. */
  due: boolean;
}

export interface TotalTable {
  caption: string;
  rows: TotalRow[];
  /** The sum in words, as far as it is known, and what it lacks. */
  sum?: string;
  /** Whether the sum is the whole: only then may it stand out. */
  isWhole: boolean;
  /** How much of it is known, in words, and whether that is at least a half: of less no sum is worth a headline. */
  known?: string;
  isMostlyKnown: boolean;
  lacking?: string;
  optional: TotalRow[];
}

const KNOWN = { usd: 'knownCosts', weeks: 'knownTimes' } as const;

function linesOf({ steps, tests, language }: Guide, words: Messages['guide']): Line[] {
  const inSteps = steps.flatMap(({ _key, facts }, index) =>
    facts.map((fact) => ({
      fact,
      href: `#${stepId(_key)}`,
      place: fillMessage(words.stepNumber, { number: index + 1 }, language),
    })),
  );
  const inTests = tests.flatMap(({ facts, title }) =>
    facts.map((fact) => ({ fact, href: `#${SECTION_IDS.tests}`, place: title })),
  );
  return [...inSteps, ...inTests];
}

/**
 * The tables under "Time and cost": what everyone pays or waits, its sum as far as it is known, what the sum lacks,
 * and what only some people pay. What a fact says in words, without a number, stands there too, and is named as not
 * added up. A kind of which no fact speaks has no table.
 */
export function totalTables(guide: Guide, words: Messages['guide'], today: string): TotalTable[] {
  const lines = linesOf(guide, words);
  const captions = { usd: words.costSum, weeks: words.timeSum };
  return AMOUNT_KINDS.flatMap((kind) => {
    const { counted, unknown, stated, optional, sum } = addUp(lines, kind, today);
    const row = ({ fact, href, place }: Line): TotalRow => {
      const range = knownRange(fact, today);
      const whom = { authority: fact.ask ?? guide.authority };
      const overdue = factFreshness(fact, today) === 'overdue';
      const inWords = stated.some((line) => line.fact === fact) ? fact.value : undefined;
      const amount = range
        ? sumInWords(kind, range, guide.language, words, true)
        : (inWords ?? fillMessage(words.ask, whom, guide.language));
      return {
        label: fact.label,
        href,
        place,
        text: overdue ? `${amount}. ${fillMessage(words.confirm, whom, guide.language)}` : amount,
        due: overdue || (!range && !inWords),
      };
    };
    const missing = labelsOf(unknown, guide.language);
    const lacking = [
      missing && fillMessage(sum ? words.totalAnd : words.totalUnknown, { unknown: missing }, guide.language),
      stated.length > 0 &&
        fillMessage(words.notAdded, { facts: labelsOf(stated, guide.language) }, guide.language),
    ].filter(Boolean);
    const inSum = [...counted, ...unknown, ...stated];
    if (inSum.length + optional.length === 0) return [];
    return [
      {
        caption: captions[kind],
        // In the order of the page, so that the table can be read beside the steps.
        rows: lines.filter((line) => inSum.includes(line)).map(row),
        sum: sum && sumInWords(kind, sum, guide.language, words, lacking.length === 0),
        isWhole: lacking.length === 0 && !sum?.atLeast,
        isMostlyKnown: counted.length * 2 >= inSum.length,
        known:
          inSum.length > 0
            ? fillMessage(words[KNOWN[kind]], { known: counted.length, all: inSum.length }, guide.language)
            : undefined,
        lacking: lacking.join(' ') || undefined,
        optional: optional.map(row),
      },
    ];
  });
}
