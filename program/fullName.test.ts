import { expect, test } from 'vitest';
import { fullName } from './fullName.ts';

test.each([
  [{ givenName: 'Amina', familyName: 'Hassan (example)' }, 'Amina Hassan (example)'],
  [{ givenName: 'Amina', familyName: '' }, 'Amina'],
  [{ familyName: 'Hassan' }, 'Hassan'],
  [{ givenName: ' ', familyName: null }, ''],
  [{ givenName: 7 }, ''],
  [undefined, ''],
])('the whole name of %j is %j', (person, name) => {
  expect(fullName(person)).toBe(name);
});
