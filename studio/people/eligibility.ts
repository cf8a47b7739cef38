import type { CriteriaSettings, Criterion } from '../../program/criteria.ts';
import { criterionInWords } from '../shared/criteria/criteriaWords.ts';
import { CRITERIA } from '../shared/labels/participants.ts';

/** The criteria in a stored list, in the program's order; what is none is left out. */
export function criteriaIn(stored: unknown): Criterion[] {
  const list: unknown[] = Array.isArray(stored) ? stored : [];
  return CRITERIA.filter((criterion) => list.includes(criterion));
}

/** "Not met: lives in the region; bachelor’s degree or higher." Empty without a criterion. */
export function reasonInWords(
  label: string,
  criteria: readonly Criterion[],
  settings?: CriteriaSettings,
): string {
  if (criteria.length === 0) return '';
  const words = criteria.map((criterion) => criterionInWords(criterion, settings).replace(/\.$/, ''));
  return `${label}: ${words.join('; ')}.`;
}

/** What is missing and what is open, in two sentences at most. */
export const reasonsInWords = (
  { unmet, toDiscuss }: { unmet?: unknown; toDiscuss?: unknown },
  settings?: CriteriaSettings,
): string[] =>
  [
    reasonInWords('Not met', criteriaIn(unmet), settings),
    reasonInWords('To talk about', criteriaIn(toDiscuss), settings),
  ].filter(Boolean);
