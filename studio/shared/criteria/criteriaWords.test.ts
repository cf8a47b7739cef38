import { expect, test } from 'vitest';
import { criteriaSchema } from '../../../program/criteria.ts';
import { countedCriteria, criterionInWords, standsToday } from './criteriaWords.ts';

const criteria = criteriaSchema.parse({
  foreignBorn: { level: 'not-counted' },
  region: { rule: { en: 'You live in Halifax.' } },
});
const rules = { regionPostcodes: ['B3H'], criteria };
const kept = {
  ...{ bornOutsideUS: 'no', degree: 'master', workPermission: 'yes', postcode: 'B3H 1A1' },
  ...{ eligibility: 'not-yet', unmet: ['foreign-born'], toDiscuss: [] },
};

test('staff read the city’s words, and call unmet only what counts', () => {
  expect(criterionInWords('region', criteria)).toBe('You live in Halifax.');
  expect(criterionInWords('region')).toBe('Lives in the region');
  expect(countedCriteria(criteria)).toEqual(['college-educated', 'work-permission', 'region']);
  expect(countedCriteria(undefined)).toHaveLength(4);
});

test('a card says how somebody stands today only where that is another thing than what is kept', () => {
  expect(standsToday(kept, rules)).toEqual({ eligibility: 'eligible', unmet: [], toDiscuss: [] });
  expect(standsToday({ ...kept, eligibility: 'eligible', unmet: [] }, rules)).toBeUndefined();
  expect(standsToday(kept, undefined)).toBeUndefined();
  expect(standsToday({ ...kept, degree: undefined }, rules)).toBeUndefined();
});
