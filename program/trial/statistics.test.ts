import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../assignment/chance.ts';
import { exactTest } from './exactTest.ts';
import { newcombe, type Share, wilson } from './interval.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import { asEqualGroups, exactlyNeeded, neededInGroup, powerOf, smallestSeen } from './power.ts';

const share = (yes: number, of: number): Share => ({ yes, of });
const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4)));

describe('the normal distribution', () => {
  it('has its known values', () => {
    expect(normalBelow(1.96)).toBeCloseTo(0.9750021048517795, 14);
    // Wichura, Algorithm AS 241, Applied Statistics 1988; 37:477-484: its two tests within our range.
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 10);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 9);
    expect([normalBelow(-9), normalBelow(9)]).toEqual([0, 1]);
  });
});

describe('the interval of a share', () => {
  it('is that of the worked examples of Newcombe 1998, Statistics in Medicine 17:857, table I, method 3', () => {
    const examples = [share(81, 263), share(15, 148), share(0, 20), share(1, 29)];
    expect(examples.map((one) => rounded(wilson(one)))).toEqual([
      [0.2553, 0.3662],
      [0.0624, 0.1605],
      [0, 0.1611],
      [0.0061, 0.1718],
    ]);
    expect(wilson(share(0, 0))).toEqual([0, 1]);
  });
});

describe('the interval of a difference', () => {
  it('is that of the worked examples of Newcombe 1998, Statistics in Medicine 17:873, table II, method 10', () => {
    const examples: [Share, Share][] = [
      [share(56, 70), share(48, 80)],
      [share(9, 10), share(3, 10)],
      [share(6, 7), share(2, 7)],
      [share(5, 56), share(0, 29)],
      [share(0, 10), share(0, 20)],
      [share(0, 10), share(0, 10)],
      [share(10, 10), share(0, 20)],
      [share(10, 10), share(0, 10)],
    ];
    expect(examples.map(([one, other]) => rounded(newcombe(one, other)))).toEqual([
      [0.0524, 0.3339],
      [0.1705, 0.809],
      [0.0582, 0.8062],
      [-0.0381, 0.1926],
      [-0.1611, 0.2775],
      [-0.2775, 0.2775],
      [0.6791, 1],
      [0.6075, 1],
    ]);
  });

  it('holds the true difference in about 95 of 100 simulated trials, in small groups and large', () => {
    const random = chanceFrom(20261129);
    const draw = (p: number, of: number) => {
      let yes = 0;
      for (let n = 0; n < of; n++) if (random() < p) yes += 1;
      return share(yes, of);
    };
    const coverages = [
      [10, 10, 0.2, 0.5],
      [15, 40, 0.1, 0.1],
      [30, 30, 0.35, 0.5],
      [60, 50, 0.8, 0.6],
      [150, 150, 0.3, 0.45],
    ].map(([m = 0, n = 0, p = 0, q = 0]) => {
      const trials = 2000;
      let held = 0;
      for (let trial = 0; trial < trials; trial++) {
        const [from, to] = newcombe(draw(p, m), draw(q, n));
        if (from <= p - q && p - q <= to) held += 1;
      }
      return held / trials;
    });
    // Newcombe found a mean of 0.9601 with a least of 0.8673 over 9200 pairs of shares and sizes; two standard errors are 0.01.
    for (const coverage of coverages) expect(coverage).toBeGreaterThan(0.93);
    const mean = coverages.reduce((sum, one) => sum + one, 0) / coverages.length;
    expect(Math.abs(mean - 0.955)).toBeLessThan(0.015);
  });
});

describe('the exact test', () => {
  it('gives the published values', () => {
    // Fisher's lady who tastes tea (The Design of Experiments, 1935; Agresti, 1990, p. 61; R, fisher.test): two-sided 0.4857.
    expect(exactTest(share(3, 4), share(1, 4))).toBeCloseTo(0.4857, 4);
    // Fisher's convictions of like-sex twins (1962, 1970; R, fisher.test): 0.0005367.
    expect(exactTest(share(2, 17), share(10, 13))).toBeCloseTo(0.0005367, 7);
    expect(exactTest(share(0, 10), share(0, 10))).toBe(1);
  });

  it('sees a difference where there is none in at most 5 of 100 simulated trials', () => {
    const random = chanceFrom(7);
    const yesOf = (n: number) => Array.from({ length: n }, () => random()).filter((one) => one < 0.4).length;
    const trials = 2000;
    let seen = 0;
    for (let trial = 0; trial < trials; trial++)
      if (exactTest(share(yesOf(40), 40), share(yesOf(45), 45)) <= 0.05) seen += 1;
    expect(seen / trials).toBeLessThan(0.06);
  });
});

describe('the number of people', () => {
  it('is that of the examples in the manual of R, power.prop.test', () => {
    expect(powerOf(50, 0.5, 0.75)).toBeCloseTo(0.7401659, 6);
    expect(exactlyNeeded(0.5, 0.75, 0.9)).toBeCloseTo(76.7, 1);
    expect(neededInGroup(0.5, 0.75)).toBe(58);
  });

  it('shows a difference that is there about as often as it says, by simulation', () => {
    const random = chanceFrom(3);
    const yesOf = (p: number, n: number) =>
      Array.from({ length: n }, () => random()).filter((one) => one < p).length;
    const trials = 2000;
    let seen = 0;
    for (let trial = 0; trial < trials; trial++)
      if (newcombe(share(yesOf(0.75, 77), 77), share(yesOf(0.5, 77), 77))[0] > 0) seen += 1;
    expect(Math.abs(seen / trials - 0.9)).toBeLessThan(0.03);
  });

  it('counts unequal groups as the equal ones that tell as much, and says what they could show', () => {
    expect(asEqualGroups(30, 60)).toBe(40);
    expect(asEqualGroups(0, 0)).toBe(0);
    expect(smallestSeen(77, 0.5)).toBeCloseTo(0.72, 6);
    expect(smallestSeen(10, 0.9)).toBeUndefined();
  });
});
