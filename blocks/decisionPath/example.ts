import type { BlockExample } from '../example.ts';

const ask = { verdict: 'ask', text: 'Call your board.' };

export const example = {
  stored: {
    _key: 'd',
    _type: 'decisionPath',
    title: 'Can I serve this person?',
    questions: [
      {
        _key: 'one',
        _type: 'decisionQuestion',
        question: 'May this person work?',
        hint: 'Ask for no paper yet.',
        answers: [
          { _key: 'a', _type: 'decisionAnswer', label: 'Yes', next: 'two' },
          {
            _key: 'b',
            _type: 'decisionAnswer',
            label: 'No',
            result: { verdict: 'no', text: 'Say so kindly, and give our guides.' },
          },
        ],
      },
      {
        _key: 'two',
        _type: 'decisionQuestion',
        question: 'Is this person 18 or older?',
        answers: [
          {
            _key: 'c',
            _type: 'decisionAnswer',
            label: 'Yes',
            result: { verdict: 'yes', text: 'You can.' },
          },
          { _key: 'd', _type: 'decisionAnswer', label: 'No', result: ask },
        ],
        facts: [
          {
            _key: 'age',
            _type: 'fact',
            label: 'The lowest age',
            value: '18',
            sourceName: 'The rule (example)',
            checkedOn: '2026-11-29',
            certainty: 'A',
            volatility: 'low',
          },
        ],
      },
    ],
  },
  refused: [
    [['questions', 0, 'answers', 0, 'next'], 'one'],
    [['questions', 0, 'answers', 0, 'next'], 'three'],
    [['questions', 0, 'answers', 1, 'next'], 'two'],
    [['questions', 1, 'answers'], []],
  ],
} satisfies BlockExample;
