import { z } from 'zod';
import { COUNTRY_CODES, type CountryCode, packOf } from '../../countries/countries.ts';
import type { Country } from '../../countries/country.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { type Field, isField } from '../../program/fields.ts';
import { SPOKEN_LANGUAGES } from '../../program/languages.ts';
import { isAddress, MAX_ADDRESS } from '../../program/typed/address.ts';
import { cleanAddress } from '../../program/typed/clean.ts';
import { digits, line } from './text.ts';

const given = (text: string) => text !== '';

/** A choice from a list; anything else is the message `choose`. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'choose');

/**
 * A field of work: one of the program's, or what may be one of a city's. Which of these the city has its settings say
 * (`forms/offeredFields.ts`): where they cannot be read, nobody's answer is refused.
 */
export const fieldChoice: z.ZodType<Field> = z.custom<Field>(isField, { error: 'choose', abort: false });

/** The same answer to a question that a city may not ask: then it is absent (criteria/asked.ts). */
export const maybeUnasked = <T>(schema: z.ZodType<T>): z.ZodType<T | undefined> => schema;

/** A choice from a list, or none: an empty text. */
export const choiceOrNone = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(['', ...values], 'choose').default('');

/** Any number of choices from a list, none too, each once. */
export const choices = (isOffered: (value: string) => boolean) =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())], 'choose')
    .default([])
    // An empty one is how a page says "none" where leaving the name out would say "as it was".
    .transform((values) => [...new Set(values.filter(given))])
    .refine((values) => values.every(isOffered), 'choose');

/** A box to tick. */
export const tick = z
  .string('invalid')
  .optional()
  .transform((value) => value === 'yes');

/** A box that must be ticked: what a form says as a text is kept as a yes, like any other box. */
export const neededTick = z.literal('yes', 'needed').transform(() => true as const);

/** One line that cannot be empty. */
export const neededLine = (limit: number) => line(limit).refine(given, 'missing');

const typedAddress = z
  .string('invalid')
  .overwrite(cleanAddress)
  .refine((text) => text.length <= MAX_ADDRESS, 'tooLong')
  .default('');

/** An email address that the mail service takes, or nothing. */
export const optionalEmail = typedAddress.refine((text) => text === '' || isAddress(text), 'invalid');
export const email = optionalEmail.refine(given, 'missing');

/** A postal code of a country, in the one form in which it is kept. `regionPattern` says the same to styles. */
const postcodeIn = ({ postal: { normalize } }: Country) =>
  digits()
    .refine(given, 'missing')
    .refine((text) => text === '' || normalize(text) !== '', 'invalid')
    .transform(normalize);

const POSTCODES = Object.fromEntries(COUNTRY_CODES.map((code) => [code, postcodeIn(packOf(code))]));

/** The schema of a postal code by the country's code. */
export const postcodeOf = (country: CountryCode) => POSTCODES[country] ?? postcode;

export const postcode = postcodeIn(packOf());

const isWhole = (text: string, from: number, to: number) =>
  /^\d{1,2}$/.test(text) && Number(text) >= from && Number(text) <= to;

/** A whole number within limits, at most 99. */
export const wholeNumber = (from: number, to: number) =>
  digits()
    .refine(given, 'missing')
    .refine((text) => text === '' || isWhole(text, from, to), 'invalid')
    .transform(Number);

/** A whole number within limits, or `usual` where nothing is written. */
export const wholeNumberOr = (usual: number, from: number, to: number) =>
  digits()
    .refine((text) => text === '' || isWhole(text, from, to), 'invalid')
    .transform((text) => (text === '' ? usual : Number(text)));

export const spokenLanguages = choices((code) => Object.hasOwn(SPOKEN_LANGUAGES, code));

/** The page's language. A page we do not have is the English one. */
export const pageLanguage = z.enum(LANGUAGES).catch('en');

/** A person has a name: one of the two may be empty. */
export const isNamed = (answers: { givenName: string; familyName: string }) =>
  answers.givenName !== '' || answers.familyName !== '';

/** `when`: this rule is asked even where another field is wrong, so that a person sees everything at once. */
export const NO_NAME = { path: ['givenName'], message: 'missing', when: () => true };
