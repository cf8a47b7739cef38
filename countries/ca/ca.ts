import { passesLuhn } from '../checksum.ts';
import type { Country } from '../country.ts';
import { holidays } from './holidays.ts';
import { postal } from './postal.ts';

/** Three groups of three digits that pass the check. Groups stand apart, so that no telephone number is taken for one. */
const findSin = (text: string) =>
  [...text.matchAll(/(?<![\d-])\d{3}([- ])\d{3}\1\d{3}(?![\d-])/g)].some(([found]) =>
    passesLuhn(found.replaceAll(/\D/g, '')),
  );

export const ca: Country = {
  iso: 'CA',
  name: 'Canada',
  regions: {
    called: 'Province or territory',
    examples: ['Nova Scotia', 'New Brunswick'],
    list: [
      { code: 'AB', name: 'Alberta', zone: 'America/Edmonton' },
      { code: 'BC', name: 'British Columbia', zone: 'America/Vancouver' },
      { code: 'MB', name: 'Manitoba', zone: 'America/Winnipeg' },
      { code: 'NB', name: 'New Brunswick', zone: 'America/Moncton' },
      { code: 'NL', name: 'Newfoundland and Labrador', zone: 'America/St_Johns' },
      { code: 'NT', name: 'Northwest Territories', zone: 'America/Yellowknife' },
      { code: 'NS', name: 'Nova Scotia', zone: 'America/Halifax' },
      { code: 'NU', name: 'Nunavut', zone: 'America/Iqaluit' },
      { code: 'ON', name: 'Ontario', zone: 'America/Toronto' },
      { code: 'PE', name: 'Prince Edward Island', zone: 'America/Halifax' },
      { code: 'QC', name: 'Québec', zone: 'America/Toronto' },
      { code: 'SK', name: 'Saskatchewan', zone: 'America/Regina' },
      { code: 'YT', name: 'Yukon', zone: 'America/Whitehorse' },
    ],
  },
  postal,
  licenses: 'https://www.cicic.ca/',
  holidays,
  personalNumbers: [{ name: 'Social Insurance Number', find: findSin }],
};
