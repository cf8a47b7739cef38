import { z } from 'zod';
import { isInPart } from '../countries/countries.ts';
import {
  CRITERIA,
  CRITERION_QUESTIONS,
  type CriteriaSettings,
  type Criterion,
  criterionIn,
} from './criteria.ts';
import { DEGREES, type EligibilityAnswers, WORK_PERMISSION, YES_NO } from './participants/answers.ts';

export const ELIGIBILITY = ['eligible', 'talk', 'not-yet'] as const;
export type Eligibility = (typeof ELIGIBILITY)[number];

export interface EligibilityFinding {
  eligibility: Eligibility;
  /** Criteria not met. Empty when eligible. */
  unmet: Criterion[];
  /** Criteria to talk about: nobody knows, the person would rather tell somebody, or the city decides by talking. */
  toDiscuss: Criterion[];
}

/** By what a city decides who can take part, from its settings. */
export interface EligibilityRules {
  regionPostcodes: readonly string[];
  /** Without it, all criteria are needed. */
  criteria?: CriteriaSettings | undefined;
}

const ENOUGH_DEGREES = new Set(['bachelor', 'master', 'doctorate']);

/**
 * Whether a postal code lies in the region. `region` holds whole codes and parts of the country, as the country writes
 * them: in the US five-digit ZIPs, and three digits that stand for every ZIP that begins with them.
 */
export function isInRegion(postcode: string, region: readonly string[]): boolean {
  return region.some((part) => isInPart(postcode, part));
}

type Met = (answers: EligibilityAnswers, region: readonly string[]) => boolean | undefined;

/** Whether each criterion is met by the answers; undefined where they leave it open. */
const MET: Readonly<Record<Criterion, Met>> = {
  'foreign-born': ({ bornOutsideUS }) => bornOutsideUS && bornOutsideUS === 'yes',
  'college-educated': ({ degree }) => degree && ENOUGH_DEGREES.has(degree),
  'work-permission': ({ workPermission }) =>
    workPermission === 'yes' || workPermission === 'no' ? workPermission === 'yes' : undefined,
  region: ({ postcode }, region) => (postcode === undefined ? undefined : isInRegion(postcode, region)),
};

/**
 * How answers stand against the four criteria of the program (foreign-born, college-educated, long-term work
 * authorization, in the region), as St. Louis set them in 2013, and as a city counts them. One that is needed and plainly
 * unmet gives `not-yet`; otherwise an open one, or one that the city talks about, gives `talk`. Staff may overrule.
 */
export function assessEligibility(
  answers: EligibilityAnswers,
  { regionPostcodes, criteria }: EligibilityRules,
): EligibilityFinding {
  const levelOf = (criterion: Criterion) => criterionIn(criteria, criterion).level;
  const missing = CRITERIA.filter(
    (one) => levelOf(one) !== 'not-counted' && !MET[one](answers, regionPostcodes),
  );
  const isUnmet = (one: Criterion) =>
    levelOf(one) === 'needed' && MET[one](answers, regionPostcodes) === false;
  const unmet = missing.filter(isUnmet);
  const toDiscuss = missing.filter((one) => !isUnmet(one));
  const eligibility = unmet.length > 0 ? 'not-yet' : toDiscuss.length > 0 ? 'talk' : 'eligible';
  return { eligibility, unmet, toDiscuss };
}

const deciding = z.object({
  bornOutsideUS: z.enum(YES_NO).optional().catch(undefined),
  degree: z.enum(DEGREES).optional().catch(undefined),
  workPermission: z.enum(WORK_PERMISSION).optional().catch(undefined),
  postcode: z.string().optional().catch(undefined),
});

/** The answers that decide about the criteria. */
export const DECIDING_ANSWERS: readonly string[] = Object.keys(deciding.shape);

/** How a record stands against the criteria; undefined where one of the answers that decide is missing. */
export function assessRecord(record: unknown, rules: EligibilityRules): EligibilityFinding | undefined {
  const { data } = deciding.safeParse(record);
  const isKnown = (criterion: Criterion) =>
    criterionIn(rules.criteria, criterion).level === 'not-counted' ||
    data?.[CRITERION_QUESTIONS[criterion]] !== undefined;
  return data && CRITERIA.every(isKnown) ? assessEligibility(data, rules) : undefined;
}
