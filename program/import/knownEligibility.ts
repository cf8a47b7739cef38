import { assessEligibility, type Criterion, type EligibilityFinding } from '../eligibility.ts';
import type { EligibilityAnswers } from '../participants/answers.ts';

/** Which criterion each answer decides. */
const DECIDES: readonly (readonly [keyof EligibilityAnswers, Criterion])[] = [
  ['bornOutsideUS', 'foreign-born'],
  ['degree', 'college-educated'],
  ['workPermission', 'work-permission'],
  ['postcode', 'region'],
];

/**
 * Who can take part, as far as somebody's answers are known: what a spreadsheet does not say is neither met nor unmet,
 * but to be talked about.
 */
export function knownEligibility(
  known: Partial<EligibilityAnswers>,
  region: readonly string[],
): EligibilityFinding {
  const met = {
    bornOutsideUS: 'yes',
    degree: 'bachelor',
    workPermission: 'yes',
    postcode: region[0] ?? '',
  } as const;
  const { unmet, toDiscuss } = assessEligibility(
    { ...met, ...known },
    region.length > 0 ? region : [met.postcode],
  );
  const open = DECIDES.flatMap(([answer, criterion]) => (known[answer] === undefined ? [criterion] : []));
  const discussed = [...new Set([...open, ...toDiscuss])];
  const still = unmet.filter((criterion) => !open.includes(criterion));
  const eligibility = still.length > 0 ? 'not-yet' : discussed.length > 0 ? 'talk' : 'eligible';
  return { eligibility, unmet: still, toDiscuss: discussed };
}
