import { type FactFreshness, factFreshness, factSchema } from '../../../../program/content/facts.ts';
import { inWords } from '../../../shared/labels/choices.ts';
import { dayInWords } from '../../../shared/labels/dates.ts';
import { certaintyLabels, freshnessLabels } from '../../../shared/labels/facts.ts';

const judged = factSchema.pick({ value: true, certainty: true, volatility: true, checkedOn: true });

interface SelectedFact {
  label?: unknown;
  value?: unknown;
  certainty?: unknown;
  checkedOn?: unknown;
}

/** Where a fact stands on `today` (YYYY-MM-DD); undefined while it is still being written. */
export function freshnessOf(fact: unknown, today: string): FactFreshness | undefined {
  const parsed = judged.safeParse(fact);
  return parsed.success ? factFreshness(parsed.data, today) : undefined;
}

/** A fact in a list: its label and value, then how sure, when checked, and whether it is due on `today`. */
export function factPreview(fact: SelectedFact, today: string) {
  const freshness = freshnessOf(fact, today);
  const checked = dayInWords(fact.checkedOn);
  return {
    title: [fact.label, fact.value].filter(Boolean).join(': ') || 'Fact without a label',
    subtitle: [
      freshness === 'overdue' ? 'Due for checking' : '',
      inWords(certaintyLabels, fact.certainty),
      checked && `checked ${checked}`,
      freshness === 'uncertain' ? freshnessLabels.uncertain : '',
    ]
      .filter(Boolean)
      .join(' · '),
    freshness,
  };
}
