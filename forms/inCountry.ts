import { ZodObject, type z } from 'zod';
import { type CountryCode, DEFAULT_COUNTRY, packOf } from '../countries/countries.ts';
import type { Question } from './question.ts';
import { postcode, postcodeOf } from './schemas/answers.ts';

/** A question as a country asks it: its postal codes are read by its own form, and typed on the keyboard they need. */
export function questionIn<Asked extends Question>(question: Asked, country: CountryCode | undefined): Asked {
  const { schema, control } = question;
  if (schema !== postcode || country === undefined || country === DEFAULT_COUNTRY) return question;
  const { isDigits, size } = packOf(country).postal;
  return {
    ...question,
    schema: postcodeOf(country),
    control:
      control.kind === 'text' ? { ...control, size, inputMode: isDigits ? 'numeric' : undefined } : control,
  };
}

/** The questions of a form as a country asks them. */
export const questionsIn = <Asked extends Question>(
  questions: readonly Asked[],
  country: CountryCode | undefined,
): Asked[] => questions.map((question) => questionIn(question, country));

// The compiler does not follow a field that is put in the place of one that reads alike: the first line says what comes out.

/** The schema of a whole form as a country reads it. */
export function schemaIn<Schema extends z.ZodType>(schema: Schema, country: CountryCode | undefined): Schema;
export function schemaIn(schema: z.ZodType, country: CountryCode | undefined): z.ZodType {
  if (!(schema instanceof ZodObject) || !('postcode' in schema.shape)) return schema;
  return country === undefined || country === DEFAULT_COUNTRY
    ? schema
    : schema.safeExtend({ postcode: postcodeOf(country) });
}
