import { expect, test } from 'vitest';
import { settingsSchema } from '../../program/content/settings.ts';
import { countryFindings } from './country.ts';

const halifax = settingsSchema.parse({
  programName: 'Harbour Connector (example)',
  ...{ city: 'Halifax', phone: '902 555 0142', email: 'hello@harbour.example.org' },
  ...{ country: 'ca', province: 'NS', timeZone: 'America/Halifax', languages: ['en', 'fr'] },
  ...{ regionPostcodes: ['B3H'], regionDescription: 'Halifax and Dartmouth' },
});
const severities = (change: object) =>
  countryFindings({ ...halifax, ...change }).map(({ severity }) => severity);

test('says where the program is, and with what its Studio is built', () => {
  expect(countryFindings(halifax)).toEqual([
    {
      severity: 'ok',
      what: 'the program is in Canada (Nova Scotia); build its Studio with SANITY_STUDIO_COUNTRY=ca SANITY_STUDIO_PROVINCE=NS SANITY_STUDIO_TIME_ZONE=America/Halifax',
    },
  ]);
});

test.each([
  ['no province', { province: null }, ['wrong']],
  ['a province that is none', { province: 'XX' }, ['wrong']],
  ['a number that is none', { phone: '12' }, ['ok', 'wrong']],
  ['the zone of another city', { timeZone: 'America/Vancouver' }, ['ok', 'warn']],
  [
    'the United States, which have no list',
    { country: 'us', province: null, timeZone: 'America/Denver' },
    ['ok'],
  ],
])('%s', (_what, change, expected) => {
  expect(severities(change)).toEqual(expected);
});
