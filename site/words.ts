import type { Language } from '../program/languages.ts';

/** One for each language: to make one takes longer than to render a page. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

/**
 * A day (YYYY-MM-DD) in words. Arabic keeps Western digits, as people in the United States meet them on every form.
 */
export function dateInWords(day: string, language: Language): string {
  return formatOf(language).format(new Date(`${day}T00:00:00Z`));
}

/** A telephone number as the address of a link: `tel:+13145550142`. Ten digits are a US number. */
export function telephoneLink(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return `tel:+${digits.length === 10 ? `1${digits}` : digits}`;
}
