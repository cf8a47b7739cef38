import { expect, it } from 'vitest';
import { EXPERIENCE } from '../connectors/experience.ts';
import { OWN_CHOICES_COUNTED, SENIORITY_BANDS, WAITING_DAYS_COUNTED, WEIGHTS } from './weights.ts';

const smaller = [
  WEIGHTS.sameProfession,
  WEIGHTS.neededLanguage,
  WEIGHTS.wishedIndustry,
  WEIGHTS.sharedIndustry,
  WEIGHTS.seniority,
  WEIGHTS.sameZip,
  WEIGHTS.restedConnector,
  WEIGHTS.ownChoice * OWN_CHOICES_COUNTED,
  WEIGHTS.waitingDay * WAITING_DAYS_COUNTED,
].toSorted((one, other) => other - one);

it('no two of the smaller criteria outweigh the same field against an adjacent one', () => {
  const [first = 0, second = 0] = smaller;
  expect(first + second).toBeLessThan(WEIGHTS.sameField - WEIGHTS.adjacentField);
});

it('a connector chooses between the bands in which experience is compared', () => {
  const firsts = EXPERIENCE.map((choice) => Number(/\d+/.exec(choice)?.[0]));
  expect([0, ...firsts.slice(1)]).toEqual(SENIORITY_BANDS);
});

it('every pair with something in common stays at zero or above, which the solver needs', () => {
  const least = Math.min(WEIGHTS.adjacentField, WEIGHTS.sameProfession, WEIGHTS.sharedIndustry);
  expect(least + WEIGHTS.basicEnglish).toBeGreaterThanOrEqual(0);
});
