import type { CountryCode } from '../../countries/countries.ts';
import { dayInWords, monthInWords, numberInWords } from '../../locales/dates.ts';
import { isLanguage, type Language, LOCALES } from '../../locales/locales.ts';
import { type Messages, messagesFor } from '../../locales/messages.ts';
import { percent } from '../../program/overview/numbers.ts';
import type { ReportGrouping } from '../../program/reports/happenings.ts';
import { lastDayOf, type Period } from '../../program/reports/period.ts';
import type { ReportFigure } from '../../program/reports/report.ts';
import { fill } from '../parts/fill.ts';

export type ReportTexts = Messages['emails']['letters']['staff-report'];

/** The first and the last day of a period: "July 1, 2026 – September 30, 2026". */
export function periodInWords(period: Period, language: Language, country?: CountryCode): string {
  return `${dayInWords(period.from, language, country)} – ${dayInWords(lastDayOf(period), language, country)}`;
}

/** The name of a group. A partner and a member of staff have their own, and a field of work has what `fieldName` says. */
export function groupInWords(
  by: ReportGrouping,
  key: string,
  language: Language,
  fieldName: (field: string) => string,
  country?: CountryCode,
): string {
  const { emails } = messagesFor(language, country);
  const texts = emails.letters['staff-report'];
  if (key === '') return texts.unknownGroup;
  if (by === 'month') return monthInWords(key, language);
  if (by === 'area') return fill(texts.areaGroup, { area: key }, language);
  if (by === 'field') return fieldName(key);
  return by === 'language' && isLanguage(key) ? LOCALES[key].language.ownName : key;
}

/** A number, or that it is not shown. */
export function countInWords(count: number | null, texts: ReportTexts, language: Language): string {
  return count === null ? texts.hidden : numberInWords(count, language);
}

/** A figure with what it is a part of and what is not known: "12 of 18 (67 %), not known of 3". */
export function figureInWords(figure: ReportFigure, texts: ReportTexts, language: Language): string {
  const { count, of, unknown } = figure;
  const alone = countInWords(count, texts, language);
  if (count === null) return alone;
  const part = typeof of === 'number' ? percent(count, of) : undefined;
  const whole =
    part === undefined
      ? alone
      : fill(
          texts.partOf,
          { count: alone, of: numberInWords(of ?? 0, language), percent: String(part) },
          language,
        );
  return typeof unknown === 'number' && unknown > 0
    ? fill(texts.unknown, { count: whole, unknown: numberInWords(unknown, language) }, language)
    : whole;
}
