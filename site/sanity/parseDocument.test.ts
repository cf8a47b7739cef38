import { expect, test } from 'vitest';
import { settingsSchema } from '../../program/content/settings.ts';
import { parseDocument } from './parseDocument.ts';

test('an entry that cannot be shown is named, with each field to mend', () => {
  const broken = {
    _id: 'settings',
    programName: '',
    city: 'St. Louis',
    phone: '1',
    email: 'no',
    regionPostcodes: [],
  };
  expect(() => parseDocument(settingsSchema, broken)).toThrow(
    /^"settings" is published but cannot be shown:\n {2}programName: .*\n {2}email: .*\n {2}regionPostcodes: .*\n {2}regionDescription: /,
  );
});

test('an entry that is missing is asked for by name', () => {
  expect(() => parseDocument(settingsSchema, null, 'settings')).toThrow('There is no published "settings"');
});
