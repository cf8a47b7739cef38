import type { Country } from '../country.ts';
import { begunWith } from '../postal.ts';
import { federalHolidays } from './federalHolidays.ts';

/** At least three digits stand for a part of the country: two are a state or more. */
const isIn = (code: string, part: string) => part.length >= 3 && code.startsWith(part);

export const us: Country = {
  iso: 'US',
  name: 'United States',
  // Every office of the federal calendar is closed on the same days in each state.
  regions: { called: 'State', list: [], examples: ['Missouri', 'Illinois'] },
  postal: {
    kept: /^\d{5}$/,
    part: /^\d{3}$/,
    // Of ZIP+4 the first five digits are kept.
    normalize: (typed) => (/^\d{5}( ?-? ?\d{4})?$/.test(typed) ? typed.slice(0, 5) : ''),
    shapes: (part) => [begunWith('#####', part), begunWith('##### ####', part)],
    isIn,
    area: (code) => code.slice(0, 3),
    example: '63110',
    partExample: '631',
    isDigits: true,
    size: 10,
  },
  licenses: 'https://www.careeronestop.org/Toolkit/Training/find-licenses.aspx',
  holidays: federalHolidays,
  personalNumbers: [
    {
      name: 'Social Security number',
      // The area is never 000, 666 or above 899, the group never 00, the serial never 0000 (ssa.gov, randomization).
      find: (text) => /(?<![\d-])(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/.test(text),
    },
  ],
};
