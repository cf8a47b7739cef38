import { passesLuhn } from '../checksum.ts';
import type { Country } from '../country.ts';
import { dayIn, easter, FRIDAY, later, onOrAfter } from '../days.ts';
import { begunWith, grouped } from '../postal.ts';

/** The holidays of the law (1989:253), and the three eves on which nobody works either. */
function holidays(year: number): string[] {
  const sunday = easter(year);
  return [
    dayIn(year, 1, 1),
    dayIn(year, 1, 6), // trettondedag jul
    later(sunday, -2), // långfredagen
    later(sunday, 1), // annandag påsk
    dayIn(year, 5, 1),
    later(sunday, 39), // Kristi himmelsfärdsdag
    dayIn(year, 6, 6), // nationaldagen
    onOrAfter(dayIn(year, 6, 19), FRIDAY), // midsommarafton
    dayIn(year, 12, 24), // julafton
    dayIn(year, 12, 25),
    dayIn(year, 12, 26),
    dayIn(year, 12, 31), // nyårsafton
  ];
}

/** A birthday of eight digits, or of six and a sign. Ten bare digits are a telephone number elsewhere. */
const PERSONNUMMER = [/(?<!\d)(?:19|20)(\d{6})[-+ ]?(\d{4})(?!\d)/g, /(?<!\d)(\d{6})[-+](\d{4})(?!\d)/g];

/** Four digits after a birthday, all of which pass the check; of a coordination number the day is 60 later. */
const findPersonnummer = (text: string) =>
  PERSONNUMMER.flatMap((form) => [...text.matchAll(form)]).some(([, born = '', serial = '']) => {
    const [month, day] = [Number(born.slice(2, 4)), Number(born.slice(4)) % 60];
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && passesLuhn(born + serial);
  });

export const se: Country = {
  iso: 'SE',
  name: 'Sweden',
  // Holidays are the same everywhere.
  regions: { called: 'County', list: [], examples: ['Stockholm County', 'Uppsala County'] },
  postal: grouped({
    kept: /^[1-9]\d{2} \d{2}$/,
    part: /^[1-9]\d{1,2}$/,
    second: 2,
    shapes: (part) => [begunWith('### ##', part)],
    // The first two digits are a town and what lies around it.
    area: (code) => code.slice(0, 2),
    example: '118 46',
    partExample: '118',
    isDigits: true,
    size: 7,
  }),
  zone: 'Europe/Stockholm',
  licenses:
    'https://www.uhr.se/en/start/recognition-of-foreign-qualifications/before-you-apply/i-want-to-work-in-sweden/regulated-professions/',
  holidays,
  personalNumbers: [{ name: 'personnummer', find: findPersonnummer }],
};
