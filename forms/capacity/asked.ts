import { ZodObject, type z } from 'zod';
import type { Settings } from '../../program/content/settings.ts';
import { type Capacity, MOST_A_MONTH, MOST_A_YEAR } from '../../program/matching/capacity.ts';
import type { Question } from '../question.ts';
import { wholeNumberOr } from '../schemas/answers.ts';

/** What of the settings says how many introductions a form proposes. */
export type ProposedBy = Partial<Pick<Settings, 'capacity'>> | undefined;

/** What is filled in for a question; nothing for any other. */
const usualOf = (name: string, { monthly, yearly }: Capacity): string | undefined => {
  if (name === 'monthlyCapacity') return String(monthly);
  return name === 'yearlyCapacity' ? String(yearly) : undefined;
};

/** The questions with what a city proposes to a new connector filled in. */
export function proposing(questions: readonly Question[], settings: ProposedBy): readonly Question[] {
  const capacity = settings?.capacity;
  if (!capacity) return questions;
  return questions.map((question) => {
    const usual = usualOf(question.name, capacity);
    return usual === undefined ? question : { ...question, usual };
  });
}

// The compiler does not follow fields that are put in the place of others that read alike: the first line says what comes out.

/** The schema of the form as a city reads it: what is left empty is what the city proposes. */
export function schemaProposing<Schema extends z.ZodType>(schema: Schema, settings: ProposedBy): Schema;
export function schemaProposing(schema: z.ZodType, settings: ProposedBy): z.ZodType {
  const capacity = settings?.capacity;
  if (!capacity || !(schema instanceof ZodObject) || !('monthlyCapacity' in schema.shape)) return schema;
  return schema.safeExtend({
    monthlyCapacity: wholeNumberOr(capacity.monthly, 1, MOST_A_MONTH),
    yearlyCapacity: wholeNumberOr(capacity.yearly, 1, MOST_A_YEAR),
  });
}
