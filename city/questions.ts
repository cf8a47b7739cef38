import { COUNTRY_CODES, packOf } from '../countries/countries.ts';
import { LANGUAGES } from '../locales/locales.ts';
import { FIELDS } from '../program/fields.ts';
import type { Given } from './answers.ts';

/** One question of the wizard, by the name that it has in a file of answers. */
export interface Asked {
  name: string;
  ask: string;
  /** What is taken where nothing is answered; nothing: it must be answered, unless it may be left out. */
  usual?: (given: Given) => string | undefined;
  mayBeEmpty?: true;
}

const countryOf = ({ country = '' }: Given) =>
  packOf(COUNTRY_CODES.find((code) => code === country.trim().toLowerCase()));

/** The part of the country that an answer names, by its code or its name. */
export function regionIn(given: Given) {
  const named = (given.region ?? '').trim().toLowerCase();
  return countryOf(given).regions.list.find(
    ({ code, name }) => code.toLowerCase() === named || name.toLowerCase() === named,
  );
}

/** What the wizard asks, in its order. A list is given with semicolons between, in a file as a list. */
export const ASKED: readonly Asked[] = [
  { name: 'programName', ask: 'Name of the program' },
  { name: 'city', ask: 'City, as people say it' },
  { name: 'country', ask: `Country (${COUNTRY_CODES.join(', ')})` },
  { name: 'region', ask: 'State, province or part of the country' },
  {
    name: 'postcodes',
    ask: 'Postal codes of the region, or parts that stand for every code that begins with them',
  },
  { name: 'regionDescription', ask: 'The region in words, as “Halifax and Dartmouth”' },
  {
    name: 'timeZone',
    ask: 'Time zone',
    usual: (given) => regionIn(given)?.zone ?? countryOf(given).zone,
  },
  { name: 'languages', ask: `Languages of the site (${LANGUAGES.join(', ')})`, usual: () => 'en' },
  {
    name: 'fields',
    ask: `Fields of work that get an empty guide (${FIELDS.join(', ')})`,
    usual: () => 'nursing; teaching; engineering',
  },
  { name: 'host', ask: 'Organization that runs the program' },
  { name: 'people', ask: 'People who decide, each “Name, role”; the first one signs emails' },
  { name: 'phone', ask: 'Telephone' },
  { name: 'email', ask: 'Email address that people write to' },
  { name: 'address', ask: 'Postal address', mayBeEmpty: true },
  {
    name: 'hours',
    ask: 'When somebody answers the telephone',
    usual: () => 'monday to friday, 09:00 to 17:00',
  },
  { name: 'logo', ask: 'File of your logo (SVG, square, at most 8 KB)', mayBeEmpty: true },
  { name: 'mainColor', ask: 'Color of buttons and links, as #17345f', mayBeEmpty: true },
  { name: 'accentColor', ask: 'Color beside it, as #d49a2a', mayBeEmpty: true },
];
