import { describe, expect, it } from 'vitest';
import {
  aboutHelper,
  type Helper,
  helperFact,
  helperSchema,
  helpersNear,
  isOverdue,
  valuesOf,
} from './helper.ts';

const sourced = (value: string) => ({
  value,
  sourceName: 'A newspaper',
  checkedOn: '2026-11-29',
  certainty: 'B',
  volatility: 'medium',
});

function helper(name: string, change: object = {}): Helper {
  return helperSchema.parse({
    _id: `helper-${name}`,
    ...{ name, slug: 'one', purposes: ['work'], about: sourced(`What ${name} does`) },
    ...change,
  });
}

const names = (helpers: readonly Helper[]) => helpers.map(({ name }) => name);

describe('the directory of helpers', () => {
  it('prints no value without a source and a day', () => {
    const { sourceName: _none, ...without } = sourced('888-555-0100');
    const base = { _id: 'a', name: 'A', slug: 'a', purposes: ['work'], about: sourced('Helps') };
    expect(helperSchema.safeParse({ ...base, phone: without }).success).toBe(false);
    expect(helperSchema.safeParse({ ...base, phone: { ...sourced('1'), checkedOn: '' } }).success).toBe(
      false,
    );
    expect(helperSchema.safeParse({ ...base, phone: { ...sourced('1'), certainty: 'X' } }).success).toBe(
      false,
    );
    expect(helperSchema.safeParse({ ...base, about: undefined }).success).toBe(false);
    expect(helperSchema.safeParse(base).success).toBe(true);
  });

  it('says what a helper does in the language of the reader, else in English', () => {
    const one = helper('one', { aboutIn: [{ language: 'es', text: 'Ayuda' }] });
    expect(aboutHelper(one, 'es')).toEqual({ text: 'Ayuda', language: 'es' });
    expect(aboutHelper(one, 'ar')).toEqual({ text: 'What one does', language: 'en' });
  });

  it('stands in a guide with its number, or with what it does where no number is known', () => {
    const { label, value, note } = helperFact(helper('one', { phone: sourced('888-555-0100') }), 'en');
    expect([label, value, note]).toEqual(['one', '888-555-0100', 'What one does']);
    expect(helperFact(helper('one'), 'en')).toMatchObject({ value: 'What one does', note: null });
  });

  it('has each of its values checked on its own day', () => {
    const one = helper('one', { phone: { ...sourced('888-555-0100'), checkedOn: '2025-01-01' } });
    expect(valuesOf(one).map((value) => isOverdue(value, '2026-11-29'))).toEqual([false, true]);
  });
});

describe('helpers near somebody', () => {
  const list = [
    helper('illinois', { postcodes: ['622'] }),
    helper('missouri', { postcodes: ['631'] }),
    helper('missouri with a telephone', { postcodes: ['631'], phone: sourced('888-555-0100') }),
    helper('district', { postcodes: ['63118'], purposes: ['english'] }),
    helper('everywhere', { purposes: ['english', 'work'] }),
    helper('lawyer', { purposes: ['immigration-law'] }),
  ];

  it('are one for each purpose first, the nearest and those with a telephone before others', () => {
    const near = helpersNear(list, { postcode: '63118', purposes: ['work', 'english'], count: 3 });
    expect(names(near)).toEqual(['missouri with a telephone', 'district', 'missouri']);
  });

  it('are never of the other bank, and never of a purpose that was not asked for', () => {
    const near = helpersNear(list, { postcode: '62220', purposes: ['work', 'english'], count: 9 });
    expect(names(near)).toEqual(['illinois', 'everywhere']);
  });

  it('are those that help everywhere where nobody is near, and nobody where nobody is', () => {
    expect(names(helpersNear(list, { postcode: '90210', purposes: ['immigration-law'], count: 3 }))).toEqual([
      'lawyer',
    ]);
    expect(helpersNear([], { postcode: '63118', purposes: ['work'], count: 3 })).toEqual([]);
  });
});
