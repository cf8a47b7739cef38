import { expect, test } from 'vitest';
import { mapPage, whereOf } from './where.ts';

test('the place of an event is said with its address, where it has one', () => {
  expect(whereOf({ place: 'Library', address: '1 Main Street' })).toBe('Library, 1 Main Street');
  expect(whereOf({ place: 'Library', address: null })).toBe('Library');
});

test('a map is asked for the address on one line, and there is none without', () => {
  const map = new URL(mapPage({ address: '1 Main Street\nSt. Louis & County' }) ?? '');
  expect(map.searchParams.get('query')).toBe('1 Main Street St. Louis & County');
  expect(mapPage({ address: null })).toBeUndefined();
});
