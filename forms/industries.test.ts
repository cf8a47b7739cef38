import { expect, it } from 'vitest';
import { keptIn } from './answerRows.ts';
import { industriesSchema, settledIndustries } from './industries.ts';
import { PARTICIPANT_QUESTIONS } from './learn-more/questions.ts';

const old = { industries: ['Hospitals', 'Bridges and roads'], otherIndustry: '' };
const asked = PARTICIPANT_QUESTIONS.filter(({ name }) => ['industries', 'otherIndustry'].includes(name));

it('an older record with words in its list is shown as choices, and as words beside them', () => {
  expect(keptIn(asked, old)).toEqual({ industries: ['hospitals'], otherIndustry: ['Bridges and roads'] });
});

it('whatever is corrected of an older record, no word of it is lost', () => {
  expect(settledIndustries(old, { goal: 'Teach' })).toEqual({ goal: 'Teach' });
  expect(settledIndustries(old, { industries: ['schools'] })).toEqual({
    industries: ['schools'],
    otherIndustry: 'Bridges and roads',
  });
  expect(settledIndustries(old, { otherIndustry: 'Bridges' })).toEqual({
    industries: ['hospitals'],
    otherIndustry: 'Bridges',
  });
  expect(settledIndustries({ industries: ['schools'] }, { industries: [] })).toEqual({ industries: [] });
});

it('a page from before the choices sends words, which are kept as words', () => {
  const read = industriesSchema.parse('Hospitals, museums ,');
  expect(settledIndustries({}, { industries: read, otherIndustry: '' })).toEqual({
    industries: ['hospitals'],
    otherIndustry: 'museums',
  });
  expect(settledIndustries({}, { industries: read, otherIndustry: 'zoos' }).otherIndustry).toBe(
    'zoos, museums',
  );
  expect(industriesSchema.safeParse('x'.repeat(121)).success).toBe(false);
});

it('words among the choices are cleaned as every typed text is', () => {
  expect(industriesSchema.parse(' Bridges\u202E  and\u0000 roads, \u0000')).toEqual(['Bridges and roads']);
});
