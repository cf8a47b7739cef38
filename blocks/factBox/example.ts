import type { BlockExample } from '../example.ts';

export const example = {
  stored: {
    _key: 'f',
    _type: 'factBox',
    title: 'Money',
    facts: [
      {
        _key: 'fee',
        _type: 'fact',
        label: 'Application fee',
        value: '$45',
        sourceName: 'Board of Nursing (example)',
        checkedOn: '2026-11-22',
        certainty: 'A',
        volatility: 'high',
      },
      {
        _key: 'wait',
        _type: 'fact',
        label: 'How long the answer takes',
        note: 'Nobody has settled it.',
        sourceName: 'We found no source',
        checkedOn: '2026-11-22',
        certainty: 'X',
        volatility: 'high',
      },
    ],
  },
  refused: [[['facts'], []]],
} satisfies BlockExample;
