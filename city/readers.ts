import { COUNTRY_CODES, type CountryCode, isCodeOrPart, packOf } from '../countries/countries.ts';
import type { Region } from '../countries/country.ts';
import { isLanguage, LANGUAGES } from '../locales/locales.ts';
import { isTimeZone } from '../program/clock/zone.ts';
import { coordinatorSchema, WEEKDAYS } from '../program/content/coordinator.ts';
import { FIELDS } from '../program/fields.ts';
import { isTelephone } from '../program/telephoneLink.ts';
import { isAddress } from '../program/typed/address.ts';
import { cleanAddress, cleanLine } from '../program/typed/clean.ts';
import { Refused } from './answers.ts';

/* How each answer is read. Whatever cannot be taken is refused with what would be right. */

/** One line that says something. */
export function line(typed: string): string {
  const said = cleanLine(typed);
  if (said === '') throw new Refused('is needed');
  return said;
}

/** The parts of a list, each once. */
const parts = (typed: string, between = /[;\n]/): string[] => [
  ...new Set(
    typed
      .split(between)
      .map(cleanLine)
      .filter((part) => part !== ''),
  ),
];

/** A list of lines with at least one. */
export function lines(typed: string): string[] {
  const said = parts(typed);
  if (said.length === 0) throw new Refused('is needed');
  return said;
}

export function country(typed: string): CountryCode {
  const code = COUNTRY_CODES.find((one) => one === line(typed).toLowerCase());
  if (code) return code;
  const known = COUNTRY_CODES.map((one) => `${one} (${packOf(one).name})`).join(', ');
  throw new Refused(`“${typed.trim()}” is none of the countries there is a folder for: ${known}`);
}

/** A part of a country. Where something differs between the parts it must be one of the list. */
export function region(typed: string, { name: countryName, regions }: ReturnType<typeof packOf>): Region {
  const named = line(typed);
  if (regions.list.length === 0) return { code: '', name: named };
  const found = regions.list.find(({ code, name }) =>
    [code, name].some((one) => one.toLowerCase() === named.toLowerCase()),
  );
  if (found) return found;
  const known = regions.list.map(({ code, name }) => `${code} (${name})`).join(', ');
  throw new Refused(`“${named}” is no part of ${countryName} that has rules of its own: ${known}`);
}

/** Postal codes and parts, of the country and of the part of it. */
export function postcodes(typed: string, code: CountryCode, { code: home, name }: Region): string[] {
  const { postal, regions, name: countryName } = packOf(code);
  const said = parts(typed, /[;,\n]/).map((one) => postal.normalize(one) || one.toUpperCase());
  if (said.length === 0) throw new Refused(`is needed, such as ${postal.partExample}`);
  for (const one of said) {
    if (!isCodeOrPart(one, code))
      throw new Refused(
        `${one} is no postal code of ${countryName}, and no part of one, such as ${postal.partExample}`,
      );
    const where = postal.regionOf?.(one);
    if (home && where && where !== home)
      throw new Refused(
        `${one} is in ${regions.list.find((each) => each.code === where)?.name ?? where}, and the program is in ${name}`,
      );
  }
  return said;
}

export function timeZone(typed: string): string {
  const zone = line(typed);
  if (!isTimeZone(zone)) throw new Refused(`“${zone}” is no time zone. One is written like America/Halifax`);
  return zone;
}

export function languages(typed: string) {
  const said = parts(typed.toLowerCase(), /[;,\s]/);
  const other = said.find((one) => !isLanguage(one));
  if (other)
    throw new Refused(
      `“${other}” is none of the languages that are there: ${LANGUAGES.join(', ')}. docs/how-to/add-a-language.md says how to add one`,
    );
  return LANGUAGES.filter((one) => one === 'en' || said.includes(one));
}

export function fields(typed: string) {
  const said = parts(typed.toLowerCase(), /[;,\n]/);
  const other = said.find((one) => !FIELDS.some((field) => field === one));
  if (other) throw new Refused(`“${other}” is no field of work. These are: ${FIELDS.join(', ')}`);
  return FIELDS.filter((field) => said.includes(field));
}

export function phone(typed: string, code: CountryCode): string {
  const number = line(typed);
  if (!isTelephone(number, code))
    throw new Refused(`“${number}” is no telephone number of ${packOf(code).name}`);
  return number;
}

export function email(typed: string): string {
  const address = cleanAddress(line(typed));
  if (!isAddress(address)) throw new Refused(`“${address}” is no email address, such as hello@example.org`);
  return address;
}

const HOURS = /^(\w+)(?: *(?:-|–|to) *(\w+))?,? +(\d{1,2}:\d\d) *(?:-|–|to) *(\d{1,2}:\d\d)$/i;

export function hours(typed: string) {
  const [, from = '', to = from, opensAt = '', closesAt = ''] = HOURS.exec(cleanLine(typed)) ?? [];
  const read = coordinatorSchema.shape.hours.safeParse({
    from: from.toLowerCase(),
    to: to.toLowerCase(),
    opensAt: opensAt.padStart(5, '0'),
    closesAt: closesAt.padStart(5, '0'),
  }).data;
  if (!read || read.opensAt >= read.closesAt)
    throw new Refused(
      `“${cleanLine(typed)}” cannot be read. Write it like “monday to friday, 09:00 to 17:00”, with days of ${WEEKDAYS.join(', ')}`,
    );
  return read;
}
