import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type CountryCode, packOf } from '../countries/countries.ts';

/** A telephone number as the address of a link: `tel:+13145550142`. Without a code it is one of the country. */
export function telephoneLink(phone: string, country?: CountryCode): string {
  const number = parsePhoneNumberFromString(phone, packOf(country).iso);
  // Three digits call for help, and are the number of no line.
  if (number?.isPossible()) return number.getURI();
  return `tel:${phone.replace(/\D/g, '')}`;
}

/** Whether a telephone number can be one of the country, or of another with its code before it. */
export const isTelephone = (phone: string, country?: CountryCode): boolean =>
  parsePhoneNumberFromString(phone, packOf(country).iso)?.isPossible() === true;
