import { describe, expect, it, test } from 'vitest';
import { amountProblems } from './amountProblems.ts';
import type { Fact } from './facts.ts';
import { speaksOf, speaksWithoutNumber } from './spokenAmounts.ts';

const fact: Fact = {
  _key: 'a',
  label: 'The office',
  value: 'Board of Nursing',
  sourceName: 'Rule 1',
  checkedOn: '2026-11-22',
  certainty: 'A',
  volatility: 'high',
};
const kindsOf = (change: Partial<Fact>) =>
  (['usd', 'weeks'] as const).filter((kind) => speaksWithoutNumber({ ...fact, ...change }, kind));

describe('a fact without a number speaks of', () => {
  it.each([
    ['Evaluation fee', '$250'],
    ['Evaluation', '$250 to $400'],
    ['Evaluation', '€120'],
    ['Evaluation', '120 USD'],
    ['Fee', 'varies'],
    ['Cost of the course', 'Free for members'],
    ['Tarifa de la evaluación', 'según la escuela'],
    ['Naknada za ispit', 'razlikuje se'],
    ['رسوم التقييم', 'تختلف'],
    ['Membership', '$30 a month'],
  ])('money: %s, %s', (label, value) => {
    expect(kindsOf({ label, value })).toEqual(['usd']);
  });

  it.each([
    ['Processing time', 'varies'],
    ['The decision', 'six to eight weeks'],
    ['The decision', '6–8 weeks'],
    ['The decision', 'several months'],
    ['The decision', 'about a year'],
    ['Plazo', 'depende'],
    ['La decisión', 'tres semanas'],
    ['Odluka', 'nekoliko sedmica'],
    ['القرار', 'ثلاثة أسابيع'],
    ['القرار', 'أسبوعان'],
  ])('a time: %s, %s', (label, value) => {
    expect(kindsOf({ label, value })).toEqual(['weeks']);
  });

  it.each([
    ['Telephone', '573-751-0681'],
    ['Open', 'Monday to Friday, 7:30 to 5:00'],
    ['Renewal', 'Every two years, by April 30 of odd years'],
    ['The exam', '110 questions in six hours, all year round'],
    ['Tests', 'Praxis, since July 1, 2024'],
    ['Renovación', 'Cada dos años'],
  ])('neither: %s, %s', (label, value) => {
    expect(kindsOf({ label, value })).toEqual([]);
  });

  it('both, and of what the note says in figures', () => {
    expect(kindsOf({ label: 'Course', value: '$300, six weeks' })).toEqual(['usd', 'weeks']);
    expect(kindsOf({ note: 'The school charges $30 for it.' })).toEqual(['usd']);
    expect(kindsOf({ note: 'It takes 6 weeks.' })).toEqual(['weeks']);
    expect(kindsOf({ note: 'Ask whether you pay again.' })).toEqual([]);
  });
});

test('a number of the kind, or the word that it is neither, settles it; a number of the other kind does not', () => {
  const words = { label: 'Course fee', value: '$300, six weeks' };
  expect(kindsOf({ ...words, amount: { kind: 'usd', counts: 'once', from: 300 } })).toEqual(['weeks']);
  expect(kindsOf({ ...words, amount: { kind: 'usd', counts: 'neither' } })).toEqual([]);
});

test('a text speaks of an amount or not', () => {
  expect(speaksOf('You pay the fee at the counter.', 'usd')).toBe(true);
  expect(speaksOf('Write down how many years you taught.', 'weeks')).toBe(false);
  expect(speaksOf('Ask two weeks before.', 'weeks')).toBe(true);
});

describe('staff read', () => {
  const withAmount = (value: string, amount: Fact['amount']) => amountProblems({ ...fact, value, amount });
  const once = (from?: number, to?: number) => ({ kind: 'usd', counts: 'once', from, to }) as const;

  it('that a number is missing', () => {
    expect(withAmount('$250', undefined)).toEqual([expect.stringContaining('holds no money')]);
    expect(withAmount('6 weeks', null)).toEqual([expect.stringContaining('holds no weeks')]);
  });

  it('that the words and the number say different things', () => {
    expect(withAmount('$1,250', once(250))).toEqual([
      'The value names $1,250, and the amount for adding up ends at $250. Make them the same',
    ]);
    expect(withAmount('$200 to $400', once(200))).toHaveLength(1);
  });

  it('nothing where the two agree, or where there is nothing to compare', () => {
    expect(withAmount('$200 to $400', once(200, 400))).toEqual([]);
    expect(withAmount('None since 2019', once(0))).toEqual([]);
    expect(withAmount('$200', once())).toEqual([]);
    expect(withAmount('Board of Nursing', undefined)).toEqual([]);
  });
});
