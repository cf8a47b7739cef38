import { expect, test } from 'vitest';
import { numbersProblem } from '../schema/essentials/numbers.ts';
import { behind, namedFacts } from './behind.ts';

const guide = {
  title: 'Nursing',
  steps: [
    {
      _key: 'exam',
      title: 'Pass the exam',
      facts: [
        { _key: 'exam-fee', label: 'Fee', value: '$200' },
        { _key: 'open', label: 'Score' },
      ],
    },
  ],
};

test('essentials that have just been begun are behind in every part, and their steps are missing', () => {
  expect(behind({ _type: 'guideEssentials' }, guide).map(({ part, why }) => [part, why])).toEqual([
    ['title', 'changed'],
    ['beforeYouPay', 'changed'],
    ['firstSteps', 'changed'],
    ['steps.exam', 'missing'],
    ['help', 'changed'],
  ]);
});

test('facts with a value can be named, by their keys', () => {
  expect(namedFacts(guide)).toEqual([{ key: 'exam-fee', name: 'Fee: $200' }]);
});

test('a number that is typed into a translation is warned of, one by its fact is not', () => {
  expect(numbersProblem('Cuesta $200.')).toContain('“200”');
  expect(numbersProblem('الرسم ٢٠٠')).toContain('“٢٠٠”');
  for (const text of [undefined, '', 'Cuesta {exam-fee}.', 'Línea {il-2}'])
    expect(numbersProblem(text)).toBeUndefined();
});
