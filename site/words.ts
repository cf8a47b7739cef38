import { type Language, LOCALES } from '../locales/locales.ts';

/** One for each language: to make one takes longer than to render a page. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(LOCALES[language].language.intl, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

/** A day (YYYY-MM-DD) in words. */
export function dateInWords(day: string, language: Language): string {
  return formatOf(language).format(new Date(`${day}T00:00:00Z`));
}

/** A day (YYYY-MM-DD) in words where there is little room: the month in short. */
export function shortDateInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language].language.intl, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A number with the separators of the language. */
export function numberInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language].language.intl).format(value);
}

/** A telephone number as the address of a link: `tel:+13145550142`. Ten digits are a US number. */
export function telephoneLink(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return `tel:+${digits.length === 10 ? `1${digits}` : digits}`;
}
