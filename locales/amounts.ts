import { type Language, LOCALES } from './locales.ts';

/** What an amount counts. `usd` is money of the program's country, by the name that the first one gave it. */
type Kind = 'usd' | 'weeks';

const WEEKS_IN_A_YEAR = 52;

/** One for each way of writing an amount: to make one takes longer than to render a page. */
const formats = new Map<string, Intl.NumberFormat>();

/** How people meet amounts on the forms of the country, whatever language they read in; in Canada there are two ways. */
function writingOf(currency: string, language: Language): string {
  if (currency === 'CAD') return language === 'fr' ? 'fr-CA' : 'en-CA';
  return { SEK: 'sv-SE', GBP: 'en-GB' }[currency] ?? 'en-US';
}

function newFormat(kind: Kind, inYears: boolean, language: Language, currency: string): Intl.NumberFormat {
  if (kind === 'usd')
    return new Intl.NumberFormat(writingOf(currency, language), {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    });
  const unit = inYears ? 'year' : 'week';
  return new Intl.NumberFormat(LOCALES[language].language.intl, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  });
}

function formatter(kind: Kind, inYears: boolean, language: Language, currency: string): Intl.NumberFormat {
  const name = `${kind} ${inYears} ${language} ${currency}`;
  const format = formats.get(name) ?? newFormat(kind, inYears, language, currency);
  formats.set(name, format);
  return format;
}

/** An amount in words, as "$207" or "3–4 years". `currency` (ISO 4217) is that of the country. Weeks are given as years where both ends are whole years. */
export function rangeInWords(
  kind: Kind,
  { from, to }: { from: number; to: number },
  language: Language,
  currency = 'USD',
): string {
  const inYears = kind === 'weeks' && from > 0 && from % WEEKS_IN_A_YEAR === 0 && to % WEEKS_IN_A_YEAR === 0;
  const scale = inYears ? WEEKS_IN_A_YEAR : 1;
  const format = formatter(kind, inYears, language, currency);
  return from === to ? format.format(from / scale) : format.formatRange(from / scale, to / scale);
}
