import type { BlockExample } from '../example.ts';

export const example = {
  stored: {
    _key: 'c',
    _type: 'chart',
    title: 'Most nurses stay',
    unit: 'people',
    rows: [
      { _key: 'x', _type: 'chartRow', label: 'Stay', value: 9, margin: 0.5 },
      { _key: 'y', _type: 'chartRow', label: 'Leave', value: 1 },
    ],
    note: 'Of ten people (example).',
    sourceName: 'Board of Nursing (example)',
    checkedOn: '2026-11-22',
    certainty: 'A',
    volatility: 'low',
  },
  refused: [
    [['rows'], []],
    [['rows', 0, 'value'], -1],
    [['certainty'], 'C'],
  ],
} satisfies BlockExample;
