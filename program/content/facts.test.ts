import { describe, expect, it } from 'vitest';
import { dueOn, factFreshness } from './facts.ts';

const fact = { checkedOn: '2026-11-22', volatility: 'high', certainty: 'A', value: '$200' } as const;

describe('a fact', () => {
  it('is due again after a quarter, a year or two years', () => {
    expect(dueOn(fact)).toBe('2027-02-22');
    expect(dueOn({ ...fact, volatility: 'medium' })).toBe('2027-11-22');
    expect(dueOn({ ...fact, volatility: 'low' })).toBe('2028-11-22');
  });

  it('is due on the last of a month that is too short for its day', () => {
    expect(dueOn({ ...fact, checkedOn: '2026-11-30' })).toBe('2027-02-28');
    expect(dueOn({ ...fact, checkedOn: '2027-11-30' })).toBe('2028-02-29');
  });

  it('stands until the day it is due, and is overdue the day after', () => {
    expect(factFreshness(fact, '2027-02-22')).toBe('stands');
    expect(factFreshness(fact, '2027-02-23')).toBe('overdue');
  });

  it('is uncertain when its sources are weak or say nothing, however fresh', () => {
    for (const certainty of ['C', 'X'] as const)
      expect(factFreshness({ ...fact, certainty }, '2026-11-23')).toBe('uncertain');
    expect(factFreshness({ ...fact, value: null }, '2026-11-23')).toBe('uncertain');
  });
});
