import { CHECK_MONTHS, type Fact, type FactFreshness } from '../../../program/content/facts.ts';

export const certaintyWords: Record<Fact['certainty'], string> = {
  A: 'Sure: the official text was seen, or two independent sources agree',
  B: 'Good: one credible source, or an official one more than two years old',
  C: 'Weak: second-hand, old or cut off. Readers see whom to ask, not the value',
  X: 'Open: sources conflict, or there is none. Readers see whom to ask, not the value',
};

/** One word for lists, where the sentence would not fit. */
export const certaintyLabels: Record<Fact['certainty'], string> = {
  A: 'sure',
  B: 'good',
  C: 'weak',
  X: 'open',
};

export const volatilityWords: Record<Fact['volatility'], string> = {
  high: `Often, as fees and rules do: check every ${CHECK_MONTHS.high} months`,
  medium: `Sometimes, as contacts do: check every ${CHECK_MONTHS.medium} months`,
  low: `Seldom, as laws do: check every ${CHECK_MONTHS.low} months`,
};

export const freshnessLabels: Record<FactFreshness, string> = {
  stands: '',
  overdue: 'due for checking',
  uncertain: 'readers are told whom to ask',
};
