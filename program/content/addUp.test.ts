import { expect, test } from 'vitest';
import { addUp } from './addUp.ts';
import { amountSchema } from './amount.ts';
import type { Fact } from './facts.ts';

const TODAY = '2026-12-01';
const fact: Fact = {
  _key: 'fee',
  label: 'Fee',
  value: '$200',
  sourceName: 'Rule 1',
  checkedOn: '2026-11-22',
  certainty: 'A',
  volatility: 'high',
  amount: { kind: 'usd', counts: 'once', from: 200 },
};
const usd = (from?: number, to?: number, counts: 'once' | 'optional' = 'once') => ({
  kind: 'usd' as const,
  counts,
  from,
  to,
});
const line = (rest: Partial<Fact> = {}) => ({ fact: { ...fact, ...rest } });
const keys = (lines: { fact: Fact }[]) => lines.map(({ fact: { _key } }) => _key);

test('amounts add up to a range, from all the least to all the most', () => {
  const { sum, unknown } = addUp(
    [line(), line({ amount: usd(100, 150) }), line({ amount: usd(0) })],
    'usd',
    TODAY,
  );
  expect(sum).toEqual({ from: 300, to: 350 });
  expect(unknown).toEqual([]);
});

test('an amount that nobody knows is named, and never counted as nought', () => {
  const asked = line({ _key: 'asked', amount: usd() });
  const { sum, unknown } = addUp([line(), asked], 'usd', TODAY);
  expect(sum).toEqual({ from: 200, to: 200 });
  expect(keys(unknown)).toEqual(['asked']);
  expect(addUp([asked], 'usd', TODAY).sum).toBeUndefined();
});

test.each(['C', 'X'] as const)('the number in a fact of certainty %s is not added', (certainty) => {
  const weak = line({ _key: 'weak', certainty, amount: usd(350) });
  const { sum, unknown } = addUp([line(), weak], 'usd', TODAY);
  expect(sum).toEqual({ from: 200, to: 200 });
  expect(keys(unknown)).toEqual(['weak']);
});

test('a fact without a value is not added, because readers could not see where the sum comes from', () => {
  expect(addUp([line({ value: null })], 'usd', TODAY).sum).toBeUndefined();
});

test('what only some people pay is listed and not added', () => {
  const some = line({ _key: 'some', amount: usd(150, undefined, 'optional') });
  const { sum, optional, unknown } = addUp([line(), some], 'usd', TODAY);
  expect(sum).toEqual({ from: 200, to: 200 });
  expect(keys(optional)).toEqual(['some']);
  expect(unknown).toEqual([]);
});

test('an overdue amount is still added', () => {
  expect(addUp([line()], 'usd', '2030-01-01').sum).toEqual({ from: 200, to: 200 });
});

test('dollars and weeks are added apart, and facts without an amount not at all', () => {
  const amount = { kind: 'weeks', counts: 'once', from: 156, to: 208 } as const;
  const weeks = line({ label: 'Experience', value: 'Three to four years', amount });
  const lines = [line(), weeks, line({ label: 'Telephone', value: '573-751-0681', amount: null })];
  expect(addUp(lines, 'weeks', TODAY)).toMatchObject({ sum: { from: 156, to: 208 }, counted: [weeks] });
  expect(addUp(lines, 'usd', TODAY)).toMatchObject({ counted: [lines[0]], unknown: [], stated: [] });
});

test('an amount in words is never added, and never passed over: it is stated, or unknown where it is uncertain', () => {
  const stated = line({ _key: 'stated', amount: null });
  const weak = line({ _key: 'weak', amount: null, certainty: 'C' });
  const totals = addUp([line(), stated, weak], 'usd', TODAY);
  expect(totals.sum).toEqual({ from: 200, to: 200 });
  expect([keys(totals.stated), keys(totals.unknown)]).toEqual([['stated'], ['weak']]);
  expect(addUp([stated], 'usd', TODAY).sum).toBeUndefined();
});

test('what is neither a cost nor a wait is nowhere', () => {
  const pay = line({ amount: { kind: 'usd', counts: 'neither', from: 77590 } });
  const { sum, counted, unknown, stated, optional } = addUp([pay], 'usd', TODAY);
  expect([sum, counted, unknown, stated, optional]).toEqual([undefined, [], [], [], []]);
});

test.each([
  ['backwards', usd(9, 5)],
  ['without a first number', usd(undefined, 5)],
  ['below nought', usd(-1)],
])('a range %s is refused', (_how, amount) => {
  expect(amountSchema.safeParse(amount).success).toBe(false);
});
