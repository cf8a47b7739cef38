import type { Criterion } from '../../program/eligibility.ts';
import { CRITERIA, criterionWords } from '../shared/labels/participants.ts';

/** The criteria in a stored list, in the program's order; what is none is left out. */
export function criteriaIn(stored: unknown): Criterion[] {
  const list: unknown[] = Array.isArray(stored) ? stored : [];
  return CRITERIA.filter((criterion) => list.includes(criterion));
}

/** "Not met: lives in the region, bachelor’s degree or higher." Empty without a criterion. */
export function reasonInWords(label: string, criteria: readonly Criterion[]): string {
  if (criteria.length === 0) return '';
  return `${label}: ${criteria.map((criterion) => criterionWords[criterion]).join('; ')}.`;
}
