import { describe, expect, it } from 'vitest';
import { assessEligibility } from './eligibility.ts';

const rules = { regionPostcodes: ['630', '631', '62025'] };
const person = { bornOutsideUS: 'yes', degree: 'master', workPermission: 'yes', postcode: '63110' } as const;

describe('eligibility', () => {
  it('is given to who meets all four criteria', () => {
    expect(assessEligibility(person, rules)).toEqual({ eligibility: 'eligible', unmet: [], toDiscuss: [] });
  });

  it.each(['not-sure', 'talk'] as const)('is a talk when work permission is %s', (workPermission) => {
    expect(assessEligibility({ ...person, workPermission }, rules)).toEqual({
      eligibility: 'talk',
      unmet: [],
      toDiscuss: ['work-permission'],
    });
  });

  it('says which criteria are not met, and keeps what is open', () => {
    expect(
      assessEligibility(
        { bornOutsideUS: 'no', degree: 'associate', workPermission: 'talk', postcode: '90210' },
        rules,
      ),
    ).toEqual({
      eligibility: 'not-yet',
      unmet: ['foreign-born', 'college-educated', 'region'],
      toDiscuss: ['work-permission'],
    });
  });

  it('takes a prefix for every ZIP that begins with it, and a ZIP for itself only', () => {
    expect(assessEligibility({ ...person, postcode: '62025' }, rules).eligibility).toBe('eligible');
    expect(assessEligibility({ ...person, postcode: '62026' }, rules).eligibility).toBe('not-yet');
  });
});
