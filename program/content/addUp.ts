import type { AmountKind } from './amount.ts';
import { type Fact, factFreshness } from './facts.ts';
import { speaksWithoutNumber } from './spokenAmounts.ts';

/** From the least to the most, in dollars or weeks. */
export interface Range {
  from: number;
  to: number;
  /** Whether it may well be more. */
  atLeast?: true;
}

export interface Totals<Line> {
  /** What everyone pays or waits, as far as it is known. */
  counted: Line[];
  /** What everyone pays or waits, and nobody could tell how much. */
  unknown: Line[];
  /** What is said in words, and has no number to add: never in the sum, and never passed over in silence. */
  stated: Line[];
  /** What only some people pay, or later on; never in the sum. */
  optional: Line[];
  /** The sum of what is counted; undefined when nothing is, so that no one reads a nought. */
  sum: Range | undefined;
}

/** The amount of a fact as a range; undefined when it has none that may be printed on `today` (YYYY-MM-DD). */
export function knownRange(fact: Fact, today: string): Range | undefined {
  const { amount } = fact;
  if (typeof amount?.from !== 'number' || factFreshness(fact, today) === 'uncertain') return undefined;
  return { from: amount.from, to: amount.to ?? amount.from, ...(amount.atLeast && { atLeast: true }) };
}

/**
 * Adds up the amounts of one kind. A C or X fact is never added, whatever number it holds; it is named as unknown, so
 * that a sum is never taken for the whole. So is a fact that speaks of such an amount and holds none: its words are not
 * read as a number, but no page may say that there is nothing. An overdue fact is counted: the page flags it where it
 * stands.
 */
export function addUp<Line extends { fact: Fact }>(
  lines: readonly Line[],
  kind: AmountKind,
  today: string,
): Totals<Line> {
  const ofKind = lines.filter(({ fact }) => fact.amount?.kind === kind && fact.amount.counts !== 'neither');
  const usual = ofKind.filter(({ fact }) => fact.amount?.counts === 'once');
  const spoken = lines.filter(({ fact }) => speaksWithoutNumber(fact, kind));
  const isUncertain = ({ fact }: Line) => factFreshness(fact, today) === 'uncertain';
  const ranges = usual.flatMap((line) => {
    const range = knownRange(line.fact, today);
    return range ? [{ line, range }] : [];
  });
  const counted = ranges.map(({ line }) => line);
  const total = (end: 'from' | 'to') => ranges.reduce((sum, { range }) => sum + range[end], 0);
  const atLeast = ranges.some(({ range }) => range.atLeast);
  return {
    counted,
    unknown: [...usual.filter((line) => !counted.includes(line)), ...spoken.filter(isUncertain)],
    stated: spoken.filter((line) => !isUncertain(line)),
    optional: ofKind.filter((line) => !usual.includes(line)),
    sum:
      ranges.length > 0
        ? { from: total('from'), to: total('to'), ...(atLeast && { atLeast: true }) }
        : undefined,
  };
}
