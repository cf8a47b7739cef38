import { expect, it } from 'vitest';
import { WAITING_DAYS_COUNTED, WEIGHTS } from './weights.ts';

const smaller = [
  WEIGHTS.sameProfession,
  WEIGHTS.neededLanguage,
  WEIGHTS.sharedIndustry,
  WEIGHTS.seniority,
  WEIGHTS.sameZip,
  WEIGHTS.restedConnector,
  WEIGHTS.waitingDay * WAITING_DAYS_COUNTED,
].toSorted((one, other) => other - one);

it('no two of the smaller criteria outweigh the same field against an adjacent one', () => {
  const [first = 0, second = 0] = smaller;
  expect(first + second).toBeLessThan(WEIGHTS.sameField - WEIGHTS.adjacentField);
});

it('every pair with something in common stays at zero or above, which the solver needs', () => {
  const least = Math.min(WEIGHTS.adjacentField, WEIGHTS.sameProfession, WEIGHTS.sharedIndustry);
  expect(least + WEIGHTS.basicEnglish).toBeGreaterThanOrEqual(0);
});
