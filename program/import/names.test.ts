import { expect, test } from 'vitest';
import { isFamilyFirst, splitName } from './names.ts';

test.each([
  ['Amra Kovač', 'Amra', 'Kovač'],
  ['Kovač, Amra', 'Amra', 'Kovač'],
  ['Ana Sofía Villalobos', 'Ana Sofía', 'Villalobos'],
  ['Ludwig van der Berg', 'Ludwig', 'van der Berg'],
  ['Noor Al Khatib', 'Noor', 'Al Khatib'],
  ['Dr. Amra Kovač (example)', 'Amra', 'Kovač (example)'],
  ['Suryadi', 'Suryadi', ''],
  ['  ', '', ''],
])('%s', (name, givenName, familyName) => {
  expect(splitName(name)).toEqual({ givenName, familyName });
});

test('a column may write the family name first, and a comma tells it', () => {
  expect(splitName('Dupont Amélie Rose', true)).toEqual({ givenName: 'Amélie Rose', familyName: 'Dupont' });
  expect(isFamilyFirst(['Kovač, Amra', 'Quintero, Carlos', 'Suryadi'])).toBe(true);
  expect(isFamilyFirst(['Amra Kovač', 'Quintero, Carlos', ''])).toBe(false);
  expect(isFamilyFirst([''])).toBe(false);
});
