import { describe, expect, it, test } from 'vitest';
import { criteriaOf, criteriaSchema, isAskedFor, ownWordsIn, unreadableCriteria } from './criteria.ts';
import { assessEligibility, assessRecord } from './eligibility.ts';
import { compareStandings } from './standings.ts';

const regionPostcodes = ['B3H'];
const person = {
  bornOutsideUS: 'no',
  degree: 'associate',
  workPermission: 'yes',
  postcode: 'K1A 0B1',
} as const;
/** As Halifax might have it: who studied here takes part too, a degree is talked about, and one must live near. */
const halifax = criteriaSchema.parse({
  foreignBorn: { level: 'not-counted' },
  collegeEducated: { level: 'discussed', rule: { en: 'You finished college, here or abroad.' } },
});

describe('the criteria of the settings', () => {
  it('are all needed where nothing is said, or nothing that can be read', () => {
    for (const stored of [undefined, null, 'x', {}, { region: { level: 'sometimes' } }, { region: 3 }])
      expect(criteriaOf(criteriaSchema.parse(stored), 'needed')).toHaveLength(4);
  });

  it('are the same when they are read again', () => {
    expect(criteriaSchema.parse(JSON.parse(JSON.stringify(halifax)))).toEqual(halifax);
  });

  it('name what cannot be read, by its field', () => {
    expect(unreadableCriteria({})).toEqual([]);
    expect(unreadableCriteria({ criteria: halifax })).toEqual([]);
    expect(
      unreadableCriteria({ criteria: { _type: 'criteria', region: { level: 'sometimes' }, age: {} } }),
    ).toEqual(['region', 'age']);
  });

  it('leave out of the form only what serves nothing else', () => {
    const none = { level: 'not-counted' };
    const criteria = criteriaSchema.parse({
      ...{ foreignBorn: none, collegeEducated: none, workPermission: none, region: none },
    });
    expect(isAskedFor(criteria, 'foreign-born')).toBe(false);
    expect(isAskedFor(criteria, 'work-permission')).toBe(false);
    expect(isAskedFor(criteria, 'college-educated')).toBe(true);
    expect(isAskedFor(criteria, 'region')).toBe(true);
  });

  it('say their words in English where a language has none', () => {
    const { rule } = halifax.collegeEducated;
    expect(ownWordsIn(rule, 'ar')).toEqual({ text: 'You finished college, here or abroad.', language: 'en' });
    expect(ownWordsIn({}, 'ar')).toBeUndefined();
  });
});

describe('who stands how', () => {
  it('goes by what the city needs, talks about and does not count', () => {
    expect(assessEligibility(person, { regionPostcodes, criteria: halifax })).toEqual({
      eligibility: 'not-yet',
      unmet: ['region'],
      toDiscuss: ['college-educated'],
    });
    expect(
      assessEligibility({ ...person, postcode: 'B3H 1A1' }, { regionPostcodes, criteria: halifax }),
    ).toEqual({
      eligibility: 'talk',
      unmet: [],
      toDiscuss: ['college-educated'],
    });
  });

  it('is open where an answer is not known, and told of a record only where all that counts is', () => {
    const { bornOutsideUS: _unasked, ...known } = person;
    expect(assessEligibility(known, { regionPostcodes }).toDiscuss).toEqual(['foreign-born']);
    expect(assessRecord(known, { regionPostcodes })).toBeUndefined();
    expect(assessRecord(known, { regionPostcodes, criteria: halifax })?.unmet).toEqual(['region']);
  });
});

test('what a draft changes is counted by how people would move', () => {
  const near = { ...person, postcode: 'B3H 1A1' };
  const records = [near, near, person, { degree: 'master' }];
  expect(compareStandings(records, { regionPostcodes }, { regionPostcodes, criteria: halifax })).toEqual({
    people: 3,
    moved: [{ from: 'not-yet', to: 'talk', people: 2 }],
  });
});
