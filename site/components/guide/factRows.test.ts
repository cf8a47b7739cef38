import { expect, test } from 'vitest';
import { contactLink, factRows } from './factRows.ts';

const fact = {
  _key: 'a',
  label: 'Fee',
  value: '$45',
  sourceName: 'Rule 1',
  sourceDate: '2024',
  checkedOn: '2026-11-22',
  certainty: 'A' as const,
  volatility: 'high' as const,
};

test('facts that follow each other and share a source show it once, below the last of them', () => {
  const other = { ...fact, sourceName: 'Rule 2' };
  const rows = factRows([fact, { ...fact, sourceUrl: null }, other, fact], '2026-12-01');
  expect(rows.map(({ endsSource }) => endsSource)).toEqual([false, true, true, true]);
});

test('another day of checking, another date or another certainty is another source line', () => {
  for (const change of [{ checkedOn: '2026-11-23' }, { sourceDate: '2025' }, { certainty: 'B' as const }])
    expect(factRows([fact, { ...fact, ...change }], '2026-12-01')[0]?.endsSource).toBe(true);
});

test.each([
  ['573-751-0681', 'tel:+15737510681'],
  ['(314) 555-0142', 'tel:+13145550142'],
  ['nursing@pr.mo.gov', 'mailto:nursing@pr.mo.gov'],
])('%s is one tap away', (value, link) => {
  expect(contactLink(value)).toBe(link);
});

test.each(['$207', '20 CSR 2200-4.020', 'a@b', 'Write to a@b.org', 'a@b.org?subject=x', '', null, undefined])(
  '%s is no contact',
  (value) => {
    expect(contactLink(value)).toBeUndefined();
  },
);
