import { type Fact, type FactFreshness, factFreshness, isUncertain } from '../../../program/content/facts.ts';
import { telephoneLink } from '../../../program/telephoneLink.ts';

export interface FactRow {
  fact: Fact;
  freshness: FactFreshness;
  /** Whether the source is shown below this fact: facts in a row that share one show it once, below the last. */
  endsSource: boolean;
}

function shareSource(one: Fact, other: Fact | undefined): boolean {
  return (
    one.sourceName === other?.sourceName &&
    (one.sourceUrl ?? '') === (other.sourceUrl ?? '') &&
    (one.sourceDate ?? '') === (other.sourceDate ?? '') &&
    one.checkedOn === other.checkedOn &&
    one.certainty === other.certainty
  );
}

/** Facts as they stand on `today` (YYYY-MM-DD). */
export function factRows(facts: readonly Fact[], today: string): FactRow[] {
  return facts.map((fact, index) => ({
    fact,
    freshness: factFreshness(fact, today),
    endsSource: !shareSource(fact, facts[index + 1]),
  }));
}

/** Facts that say something: what is not settled stands in a list of its own in a guide. */
export const settled = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => !isUncertain(fact));

/** Where a value leads when it is a telephone number or an email address and nothing else: one tap on a phone. */
export function contactLink(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  if (/^\(?\d{3}\)?[ -]\d{3}-\d{4}$/.test(value)) return telephoneLink(value);
  return /^[^\s@:?&]+@[^\s@:?&]+\.[a-z]{2,}$/i.test(value) ? `mailto:${value}` : undefined;
}
