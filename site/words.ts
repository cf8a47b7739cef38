import type { Language } from '../program/languages.ts';

/**
 * A day (YYYY-MM-DD) in words. Arabic keeps Western digits, as people in the United States meet them on every form.
 */
export function dateInWords(day: string, language: Language): string {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A telephone number as the address of a link: `tel:+13145550142`. Ten digits are a US number. */
export function telephoneLink(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return `tel:+${digits.length === 10 ? `1${digits}` : digits}`;
}
