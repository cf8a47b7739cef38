import { expect, test } from 'vitest';
import { sharedEnding } from './sharedEnding.ts';

test('sentences with which all definitions end are taken out, to be said once', () => {
  expect(sharedEnding(['A job. Counted once. In order.', 'A school. Counted once. In order.'])).toEqual({
    shared: 'Counted once. In order.',
    without: ['A job.', 'A school.'],
  });
});

test('definitions that share no ending, and a single one, stay whole', () => {
  expect(sharedEnding(['A job. Today.', 'A school.'])).toEqual({
    shared: '',
    without: ['A job. Today.', 'A school.'],
  });
  expect(sharedEnding(['A job. Today.'])).toEqual({ shared: '', without: ['A job. Today.'] });
});
