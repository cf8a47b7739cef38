import { z } from 'zod';
import { WEIGHTS, type Weights } from './weights.ts';

/** How far a city may move a weight, in whole points. */
interface WeightLimit {
  least: number;
  most: number;
}

/**
 * The weights that a city may set. Within these limits what holds the table together still holds (weights.test.ts tries
 * the ends): no two outweigh the same field against a neighboring one, and no pair falls below zero. The field stays
 * first, the load stays even, and little English stays a caution: those are not set.
 */
export const WEIGHT_LIMITS = {
  sameProfession: { least: 60, most: 120 },
  neededLanguage: { least: 60, most: 120 },
  sharedLanguage: { least: 0, most: 60 },
  wishedIndustry: { least: 60, most: 120 },
  sharedIndustry: { least: 60, most: 120 },
  seniority: { least: 0, most: 120 },
  sameZip: { least: 0, most: 120 },
  sameArea: { least: 0, most: 60 },
  ownChoice: { least: 0, most: 60 },
  waitingDay: { least: 0, most: 1 },
  restedConnector: { least: 0, most: 120 },
} as const satisfies Partial<Record<keyof Weights, WeightLimit>>;

export type SetWeight = keyof typeof WEIGHT_LIMITS;

const isSetWeight = (name: string): name is SetWeight => Object.hasOwn(WEIGHT_LIMITS, name);

/** The weights that a city may set, in the order in which reasons are told. */
export const SET_WEIGHTS: readonly SetWeight[] = Object.keys(WEIGHT_LIMITS).filter(isSetWeight);

const numbers = z.record(z.string(), z.unknown()).nullish().catch(null);
const points = z.number();

/**
 * The weights as a city has set them; those it has not set are ours. A number beyond a limit counts as the limit, and
 * what is no number as not set: a slip in the settings must not turn matching upside down. The doctor names both.
 */
export const weightsSchema = numbers.transform((stored): Weights => {
  const set = SET_WEIGHTS.flatMap((name) => {
    const wanted = points.safeParse(stored?.[name]).data;
    const { least, most } = WEIGHT_LIMITS[name];
    return wanted === undefined ? [] : [[name, Math.min(most, Math.max(least, Math.round(wanted)))] as const];
  });
  return { ...WEIGHTS, ...Object.fromEntries(set) };
});

/** Weights in the settings document that are not taken as they stand there, by name. */
export function unreadableWeights(settings: unknown): string[] {
  const { matchWeights } = z.object({ matchWeights: numbers }).catch({ matchWeights: null }).parse(settings);
  const read = weightsSchema.parse(matchWeights);
  return Object.entries(matchWeights ?? {})
    .filter(
      ([name, value]) => name !== '_type' && value !== null && !(isSetWeight(name) && read[name] === value),
    )
    .map(([name]) => name);
}
