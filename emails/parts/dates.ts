import type { Language } from '../../locales/locales.ts';

const TIME_ZONE = 'America/Chicago';

/** Bosnian months as they follow a day or a preposition; the tables of the browser know only the bare name. */
const BOSNIAN_MONTHS = [
  'januara',
  'februara',
  'marta',
  'aprila',
  'maja',
  'juna',
  'jula',
  'augusta',
  'septembra',
  'oktobra',
  'novembra',
  'decembra',
];

function bosnianDate(date: Date): string {
  const numbers = date.toLocaleDateString('sv', { dateStyle: 'short', timeZone: TIME_ZONE });
  const [year, month, day] = numbers.split('-').map(Number);
  return `${day}. ${BOSNIAN_MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** A day in words. Ends without a full stop, also in Bosnian: the sentence brings its own. */
export function dayInWords(date: Date, language: Language): string {
  if (language === 'bs') return bosnianDate(date);
  return date.toLocaleDateString(language, { dateStyle: 'long', timeZone: TIME_ZONE });
}

/** A day of the week, a day and an hour. */
export function dayAndHour(date: Date, language: Language): string {
  return date.toLocaleString(language, { dateStyle: 'full', timeStyle: 'short', timeZone: TIME_ZONE });
}
