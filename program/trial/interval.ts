import { normalQuantile } from './normal.ts';

/** So many of so many. */
export interface Share {
  yes: number;
  of: number;
}

/** From and to, each a part of one: 0.05 is five per cent. */
export type Interval = readonly [from: number, to: number];

/** Intervals hold the true value in 95 of 100 trials. */
const CONFIDENCE = 0.95;

/**
 * The interval of one share, by Wilson's score method without a correction (Newcombe, Statistics in Medicine 1998; 17:857-872,
 * method 3). All of nobody may be anything.
 */
export function wilson({ yes, of }: Share, confidence = CONFIDENCE): Interval {
  if (of === 0) return [0, 1];
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const middle = 2 * yes + z * z;
  const half = z * Math.sqrt(z * z + (4 * yes * (of - yes)) / of);
  const whole = 2 * (of + z * z);
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

/**
 * The interval of the difference of two independent shares, the first less the second, by the hybrid score method without a
 * correction (Newcombe, Statistics in Medicine 1998; 17:873-890, method 10).
 */
export function newcombe(one: Share, other: Share, confidence = CONFIDENCE): Interval {
  const [first, second] = [one, other].map(({ yes, of }) => (of === 0 ? 0 : yes / of));
  const [p, q] = [first ?? 0, second ?? 0];
  const [from, to] = wilson(one, confidence);
  const [otherFrom, otherTo] = wilson(other, confidence);
  return [p - q - Math.hypot(p - from, otherTo - q), p - q + Math.hypot(to - p, q - otherFrom)];
}
