import { expect, test } from 'vitest';
import { decisionPathSchema } from './schema.ts';

const end = { verdict: 'yes', text: 'You can.' };
const path = (answers: object[]) => ({
  _type: 'decisionPath',
  _key: 'p',
  title: 'Can I?',
  questions: [
    { _key: 'one', question: 'Is it so?', answers },
    {
      _key: 'two',
      question: 'And this?',
      answers: [
        { _key: 'c', label: 'Yes', result: end },
        { _key: 'd', label: 'No', result: end },
      ],
    },
  ],
});

test('a path whose answers lead on or end is a path', () => {
  const whole = path([
    { _key: 'a', label: 'Yes', next: 'two' },
    { _key: 'b', label: 'No', result: end },
  ]);
  expect(decisionPathSchema.parse(whole).questions).toHaveLength(2);
});

test.each([
  ['leads nowhere', { next: 'three' }],
  ['leads back', { next: 'one' }],
  ['leads on and ends', { next: 'two', result: end }],
  ['does neither', {}],
])('an answer that %s is named', (_title, broken) => {
  const result = decisionPathSchema.safeParse(
    path([
      { _key: 'a', label: 'Yes', ...broken },
      { _key: 'b', label: 'No', result: end },
    ]),
  );
  expect(result.error?.issues.map(({ path: place }) => place.join('.'))).toEqual(['questions.0.answers.0']);
});
