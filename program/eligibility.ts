import { z } from 'zod';
import { DEGREES, type EligibilityAnswers, WORK_PERMISSION, YES_NO } from './participants/answers.ts';

export const ELIGIBILITY = ['eligible', 'talk', 'not-yet'] as const;
export type Eligibility = (typeof ELIGIBILITY)[number];

/** The four criteria, by the answer that decides each. */
export const CRITERIA = ['foreign-born', 'college-educated', 'work-permission', 'region'] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface EligibilityFinding {
  eligibility: Eligibility;
  /** Criteria not met. Empty when eligible. */
  unmet: Criterion[];
  /** Criteria to talk about, because the person was not sure or would rather tell a person. */
  toDiscuss: Criterion[];
}

const ENOUGH_DEGREES = new Set(['bachelor', 'master', 'doctorate']);

/**
 * Whether a ZIP lies in the region. `region` holds five-digit ZIPs and three-digit prefixes, each of which
 * stands for every ZIP that begins with it.
 */
export function isInRegion(postcode: string, region: readonly string[]): boolean {
  return region.some((entry) => entry.length >= 3 && postcode.startsWith(entry));
}

/**
 * The four criteria of the program (foreign-born, college-educated, long-term work authorization, in the
 * region), as St. Louis set them in 2013. A criterion that is plainly unmet gives `not-yet`; otherwise an open
 * one gives `talk`. Staff may overrule.
 */
export function assessEligibility(signUp: EligibilityAnswers, region: readonly string[]): EligibilityFinding {
  const unmet: Criterion[] = [];
  const toDiscuss: Criterion[] = [];
  if (signUp.bornOutsideUS === 'no') unmet.push('foreign-born');
  if (!ENOUGH_DEGREES.has(signUp.degree)) unmet.push('college-educated');
  if (signUp.workPermission === 'no') unmet.push('work-permission');
  else if (signUp.workPermission !== 'yes') toDiscuss.push('work-permission');
  if (!isInRegion(signUp.postcode, region)) unmet.push('region');
  const eligibility = unmet.length > 0 ? 'not-yet' : toDiscuss.length > 0 ? 'talk' : 'eligible';
  return { eligibility, unmet, toDiscuss };
}

const deciding = z.object({
  bornOutsideUS: z.enum(YES_NO),
  degree: z.enum(DEGREES),
  workPermission: z.enum(WORK_PERMISSION),
  postcode: z.string(),
});

/** The answers that decide about the criteria. */
export const DECIDING_ANSWERS: readonly string[] = Object.keys(deciding.shape);

/** How a record stands against the criteria; undefined where one of the answers that decide is missing. */
export function assessRecord(record: unknown, region: readonly string[]): EligibilityFinding | undefined {
  const { data } = deciding.safeParse(record);
  return data && assessEligibility(data, region);
}
