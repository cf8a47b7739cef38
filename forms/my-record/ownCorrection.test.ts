import { expect, it } from 'vitest';
import { ownCorrection } from './ownCorrection.ts';

const RULES = { regionPostcodes: ['631'] };
const NOW = new Date('2026-11-30T12:00:00Z');
const participant = {
  ...{ bornOutsideUS: 'yes', degree: 'associate', workPermission: 'yes', postcode: '63110', goal: 'Work' },
};
const connector = { fields: ['nursing', 'science'], industries: ['hospitals'] };

it('answers that decide about the criteria are weighed anew, and stand in the history for staff', () => {
  expect(
    ownCorrection('participant', participant, { degree: 'bachelor', goal: 'Teach' }, RULES, NOW),
  ).toEqual({
    set: { degree: 'bachelor', goal: 'Teach', eligibility: 'eligible', unmet: [], toDiscuss: [] },
    corrected: [
      {
        field: 'degree',
        before: expect.stringMatching(/associate/),
        after: expect.stringMatching(/^Bachelor/),
      },
    ],
  });
  const moved = ownCorrection('participant', participant, { postcode: '10001' }, RULES, NOW);
  expect(moved.set).toMatchObject({ eligibility: 'not-yet', unmet: ['college-educated', 'region'] });
});

it('where none of them changes, and where one is missing, nothing is weighed', () => {
  expect(ownCorrection('participant', participant, { ...participant, goal: 'Teach' }, RULES, NOW)).toEqual({
    set: { ...participant, goal: 'Teach' },
    corrected: [],
  });
  const { workPermission: _gone, ...imported } = participant;
  expect(ownCorrection('participant', imported, { degree: 'master' }, RULES, NOW).set).toEqual({
    degree: 'master',
  });
});

it('a connector has all fields in one list, the first one first', () => {
  const set = (values: Record<string, unknown>) =>
    ownCorrection('connector', connector, values, RULES, NOW).set;
  expect(set({ field: 'law', fields: ['nursing', 'law'] })).toEqual({ fields: ['law', 'nursing'] });
  expect(set({ field: 'law' })).toEqual({ fields: ['law', 'science'] });
  expect(set({ fields: [] })).toEqual({ fields: ['nursing'] });
  expect(set({ role: 'Head nurse' })).toEqual({ role: 'Head nurse' });
});
