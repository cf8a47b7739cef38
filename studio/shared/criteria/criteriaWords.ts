import { type CriteriaSettings, type Criterion, criterionIn } from '../../../program/criteria.ts';
import {
  assessRecord,
  type EligibilityFinding,
  type EligibilityRules,
} from '../../../program/eligibility.ts';
import { CRITERIA, criterionWords } from '../labels/participants.ts';

/** A criterion as staff read it: in the city's own words where it has some. */
export const criterionInWords = (criterion: Criterion, criteria?: CriteriaSettings): string =>
  criterionIn(criteria, criterion).rule.en ?? criterionWords[criterion];

/** The criteria that staff may call unmet: what the city does not count is no reason for a no. */
export const countedCriteria = (criteria?: CriteriaSettings): Criterion[] =>
  CRITERIA.filter((criterion) => criterionIn(criteria, criterion).level !== 'not-counted');

const isSame = (one: readonly unknown[], other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other ?? []);

/**
 * How the answers of a record stand by the criteria of today, where that is another thing than what is kept in it: the
 * city has changed its criteria since. Nothing where it is the same, or where answers are missing.
 */
export function standsToday(
  document: Readonly<Record<string, unknown>>,
  rules: EligibilityRules | undefined,
): EligibilityFinding | undefined {
  const today = rules && assessRecord(document, rules);
  if (!today) return undefined;
  const { eligibility, unmet, toDiscuss } = document;
  return today.eligibility === eligibility && isSame(today.unmet, unmet) && isSame(today.toDiscuss, toDiscuss)
    ? undefined
    : today;
}
