import { expect, test } from 'vitest';
import { telephoneLink } from './telephoneLink.ts';

test('a telephone number becomes a link that works from anywhere', () => {
  expect(telephoneLink('(314) 555-0142')).toBe('tel:+13145550142');
  expect(telephoneLink('+387 33 555 014')).toBe('tel:+38733555014');
});

test.each([
  ['ca', '902 555 0142', 'tel:+19025550142'],
  ['se', '08-465 004 23', 'tel:+46846500423'],
  ['se', '070-174 06 05', 'tel:+46701740605'],
  ['gb', '0113 496 0123', 'tel:+441134960123'],
  ['gb', '+46 8 465 004 23', 'tel:+46846500423'],
  ['us', '888-728-5627 ext. 3', 'tel:+18887285627;ext=3'],
  ['gb', '999', 'tel:999'],
] as const)('in %s “%s” is called by %s', (country, phone, link) => {
  expect(telephoneLink(phone, country)).toBe(link);
});
