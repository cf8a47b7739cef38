import { expect, test } from 'vitest';
import { telephoneLink } from './telephoneLink.ts';

test('a telephone number becomes a link that works from anywhere', () => {
  expect(telephoneLink('(314) 555-0142')).toBe('tel:+13145550142');
  expect(telephoneLink('+387 33 555 014')).toBe('tel:+38733555014');
});
