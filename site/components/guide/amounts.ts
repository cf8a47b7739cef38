import { type Language, LOCALES } from '../../../locales/locales.ts';
import type { Range } from '../../../program/content/addUp.ts';
import type { AmountKind } from '../../../program/content/amount.ts';

const WEEKS_IN_A_YEAR = 52;

/** One for each way of writing an amount: to make one takes longer than to render a page. */
const formats = new Map<string, Intl.NumberFormat>();

function formatter(kind: AmountKind, inYears: boolean, language: Language): Intl.NumberFormat {
  const name = `${kind} ${inYears} ${language}`;
  const format = formats.get(name) ?? newFormat(kind, inYears, language);
  formats.set(name, format);
  return format;
}

function newFormat(kind: AmountKind, inYears: boolean, language: Language): Intl.NumberFormat {
  // Dollars look as people meet them on every form here, whatever the language; so do the digits.
  if (kind === 'usd')
    return new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency: 'USD',
      trailingZeroDisplay: 'stripIfInteger',
    });
  const unit = inYears ? 'year' : 'week';
  return new Intl.NumberFormat(LOCALES[language].language.intl, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  });
}

/** An amount in words, as "$207" or "3–4 years". Weeks are given as years where both ends are whole years. */
export function rangeInWords(kind: AmountKind, { from, to }: Range, language: Language): string {
  const inYears = kind === 'weeks' && from > 0 && from % WEEKS_IN_A_YEAR === 0 && to % WEEKS_IN_A_YEAR === 0;
  const scale = inYears ? WEEKS_IN_A_YEAR : 1;
  const format = formatter(kind, inYears, language);
  return from === to ? format.format(from / scale) : format.formatRange(from / scale, to / scale);
}
