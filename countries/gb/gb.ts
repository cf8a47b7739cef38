import type { Country } from '../country.ts';
import { grouped } from '../postal.ts';
import { holidays } from './holidays.ts';

/** The ways in which the first group of a postcode is made. */
const OUTWARD = ['@#', '@##', '@@#', '@@##', '@#@', '@@#@'];

const outward = (code: string) => code.split(' ')[0] ?? '';
const letters = (code: string) => /^[A-Z]+/.exec(code)?.[0] ?? '';

/** `LS` is a town and what lies around it, `LS1` a district of it, which `LS10` is not in. */
function isIn(code: string, part: string): boolean {
  if (part.includes(' ')) return code === part;
  return /\d/.test(part) ? outward(code) === part : letters(code) === part;
}

/** The first groups that begin with an area, or the one that is a district already. */
const outwardOf = (part: string) =>
  /\d/.test(part)
    ? [part]
    : OUTWARD.filter((shape) => shape.startsWith('@'.repeat(part.length)) && shape[part.length] === '#').map(
        (shape) => part + shape.slice(part.length),
      );

/** Two letters, but none that is never given, six digits, and a letter from A to D (HMRC, NIM39110). */
const NI = /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i;

export const gb: Country = {
  iso: 'GB',
  name: 'United Kingdom',
  regions: {
    called: 'Part of the United Kingdom',
    examples: ['England', 'Wales'],
    list: [
      { code: 'ENG', name: 'England' },
      { code: 'NIR', name: 'Northern Ireland' },
      { code: 'SCT', name: 'Scotland' },
      { code: 'WLS', name: 'Wales' },
    ],
  },
  postal: grouped({
    kept: /^[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) \d[ABD-HJLNP-UW-Z]{2}$/,
    part: /^[A-PR-UWYZ][A-HK-Y]?(?:\d[\dA-Z]?)?$/,
    second: 3,
    shapes(part) {
      if (part.includes(' ')) return [part];
      return (part === '' ? OUTWARD : outwardOf(part)).map((first) => `${first} #@@`);
    },
    isIn,
    area: letters,
    example: 'LS1 4AP',
    partExample: 'LS1',
    isDigits: false,
    size: 9,
  }),
  zone: 'Europe/London',
  licenses: 'https://cpq.ecctis.com/Individuals/inbound/',
  holidays,
  personalNumbers: [{ name: 'National Insurance number', find: (text) => NI.test(text) }],
};
