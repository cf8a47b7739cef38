import { addDays, type Day, isDay } from '../clock/day.ts';
import { cleanNumber } from '../typed/clean.ts';
import { plain } from './plain.ts';

/** The first letters of months in English, French, Spanish and Bosnian, as they are told apart. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene)/,
  /^(?:fe[bv])/,
  /^(?:mar)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|maj)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|aou|ago|avg)/,
  /^(?:sep)/,
  /^(?:oct|okt)/,
  /^(?:nov)/,
  /^(?:dec|dic)/,
];
const monthNamed = (word: string) => MONTHS.findIndex((month) => month.test(word)) + 1;

/** Excel counts days from here; 1900 has one day too many there, which no day of ours is before. */
const EXCEL_BEGIN = '1899-12-30';
/** Between 1982 and 2064: a number outside is no day. */
const SERIAL = /^([3-5]\d{4})(?:\.\d+)?$/;

const NUMBERS = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?:[ T,].*)?$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T].*)?$/;

/** 20250331, as databases write it. */
const EIGHT_DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);

function dayFrom(year: string, month: number, day: number): Day | undefined {
  const text = `${fullYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** "March 3, 2025", "3 mars 2025", "3-Mar-25": a month by name tells itself which number is the day. */
function namedDay(text: string): Day | undefined {
  const words = plain(text)
    .split(' ')
    .filter((word) => !/^(?:de|del|st|nd|rd|th|le|el|mon|tue|wed|thu|fri|sat|sun)$/.test(word));
  const month = words.map(monthNamed).find((found) => found > 0);
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? []);
  if (!month || numbers.length < 2) return undefined;
  const [one = '', other = ''] = numbers;
  return one.length === 4 ? dayFrom(one, month, Number(other)) : dayFrom(other, month, Number(one));
}

/** Which of two numbers is the day. `unknown`: both orders stand in the column. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

/**
 * In which order a column writes its days: one that can only be read one way tells it for all. Where none does, dots are
 * of Europe, and all else is read as `usual`, the custom of the sheet.
 */
export function dayOrderOf(column: readonly string[], usual: DayOrder = 'month-first'): DayOrder {
  const pairs = column.flatMap((cell) => {
    const found = NUMBERS.exec(cleanNumber(cell));
    const [one, other] = [Number(found?.[1]), Number(found?.[3])];
    // What is no day in either order tells nothing.
    return found && Math.min(one, other) <= 12 ? [{ one, sign: found[2], other }] : [];
  });
  const isDayFirst = pairs.some(({ one }) => one > 12);
  const isMonthFirst = pairs.some(({ other }) => other > 12);
  if (isDayFirst && isMonthFirst) return 'unknown';
  if (isDayFirst) return 'day-first';
  if (isMonthFirst) return 'month-first';
  return pairs.length > 0 && pairs.every(({ sign }) => sign === '.') ? 'day-first' : usual;
}

/** The day that a cell says, in a column of the given order; undefined for what is none, or could be two. */
export function readDay(cell: string, order: DayOrder): Day | undefined {
  const text = cleanNumber(cell);
  const serial = SERIAL.exec(text);
  if (serial) return addDays(EXCEL_BEGIN, Number(serial[1]));
  const iso = YEAR_FIRST.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (iso) return dayFrom(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(text);
  if (!numbers) return namedDay(text);
  const [one, other, year] = [Number(numbers[1]), Number(numbers[3]), numbers[4] ?? ''];
  if (one > 12) return dayFrom(year, other, one);
  if (other > 12) return dayFrom(year, one, other);
  if (order === 'unknown' && one !== other) return undefined;
  return order === 'day-first' ? dayFrom(year, other, one) : dayFrom(year, one, other);
}
