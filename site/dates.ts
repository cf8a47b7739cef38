import * as dates from '../locales/dates.ts';
import type { Language } from '../locales/locales.ts';
import { fetchSettings } from './sanity/fetch.ts';

/* Days and hours as the country of the program writes them, for its pages. */

const { country } = await fetchSettings();

export const dayInWords = (day: string, language: Language) => dates.dayInWords(day, language, country);

export const shortDayInWords = (day: string, language: Language) =>
  dates.shortDayInWords(day, language, country);

export const hoursInWords = (hours: Parameters<typeof dates.hoursInWords>[0], language: Language) =>
  dates.hoursInWords(hours, language, country);

export const timesInWords = (span: dates.Span, language: Language, timeZone: string) =>
  dates.timesInWords(span, language, timeZone, country);
