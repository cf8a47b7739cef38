import { normalBelow, normalQuantile } from './normal.ts';

/** The risk of seeing a difference where there is none, on both sides, and the chance of seeing one that is there. */
const ALPHA = 0.05;
const POWER = 0.8;

/**
 * The chance that a trial of `inGroup` people in each of two groups shows that `one` and `other` (parts of one) differ. By
 * the normal approximation, as R's power.prop.test (Fleiss, Statistical Methods for Rates and Proportions, 1981).
 */
export function powerOf(inGroup: number, one: number, other: number, alpha = ALPHA): number {
  const both = one + other;
  const inBoth = normalQuantile(1 - alpha / 2) * Math.sqrt(both * (1 - both / 2));
  const apart = Math.sqrt(one * (1 - one) + other * (1 - other));
  return normalBelow((Math.sqrt(inGroup) * Math.abs(one - other) - inBoth) / apart);
}

/** People needed in each group, not rounded: as R's power.prop.test. */
export function exactlyNeeded(one: number, other: number, power = POWER, alpha = ALPHA): number {
  const both = one + other;
  const inBoth = normalQuantile(1 - alpha / 2) * Math.sqrt(both * (1 - both / 2));
  const apart = normalQuantile(power) * Math.sqrt(one * (1 - one) + other * (1 - other));
  return ((inBoth + apart) / Math.abs(one - other)) ** 2;
}

/** People needed in each group to see a difference between two shares with a chance of 80 in 100. */
export const neededInGroup = (one: number, other: number): number => Math.ceil(exactlyNeeded(one, other));

/** The size of equal groups that tell as much as two unequal ones: their harmonic mean. */
export const asEqualGroups = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other);

/** The share above `usual` that groups of this size would show with a chance of 80 in 100; nothing where none is so far above. */
export function smallestSeen(inGroup: number, usual: number): number | undefined {
  for (let share = usual + 0.01; share < 1; share += 0.01)
    if (powerOf(inGroup, usual, share) >= POWER) return share;
  return undefined;
}
