import { ZodObject, type z } from 'zod';
import type { Messages } from '../locales/messages.ts';
import type { Settings } from '../program/content/settings.ts';
import { fieldNames } from '../program/fieldNames.ts';
import { allFields, type FieldsOfWork, offeredFields } from '../program/fieldsOfWork.ts';
import type { FormAnswers } from './parse.ts';
import type { Question } from './question.ts';
import { languageOf } from './texts.ts';

/** What of the settings says which fields of work there are, and which are offered. */
export type OfferedBy = Partial<Pick<Settings, 'fieldsOfWork'>> | undefined;

/** The questions that offer fields of work: one, more of them, and that of a table. */
const FIELD_QUESTIONS = ['field', 'fields', 'tableField'];

/** Whether a question is answered by a field of work, or by several. */
export const isFieldQuestion = ({ name, control }: Question): boolean =>
  FIELD_QUESTIONS.includes(name) && 'choices' in control;

const made = new WeakMap<FieldsOfWork, WeakMap<z.ZodType, z.ZodType>>();

/** A schema of one field or of several that takes none but those that the city knows. Made once for each settings. */
function known(schema: z.ZodType, settings: FieldsOfWork): z.ZodType {
  const before = made.get(settings) ?? new WeakMap<z.ZodType, z.ZodType>();
  made.set(settings, before);
  const fields: readonly unknown[] = allFields(settings);
  const narrowed =
    before.get(schema) ??
    schema.refine(
      (value) => value === undefined || [value].flat().every((one) => fields.includes(one)),
      'choose',
    );
  before.set(schema, narrowed);
  return narrowed;
}

/** The questions with these fields of work as their choices, in the words of the settings. */
function withFields<Asked extends Question>(
  questions: readonly Asked[],
  settings: FieldsOfWork,
  fieldsFor: (question: Asked) => readonly string[],
): Asked[] {
  return questions.map((question) => {
    const { name, control } = question;
    if (!FIELD_QUESTIONS.includes(name) || !('choices' in control)) return question;
    const offered = fieldsFor(question);
    const choices = (messages: Messages) => {
      const names = fieldNames(languageOf(messages), settings);
      return Object.fromEntries(offered.flatMap((field) => (names[field] ? [[field, names[field]]] : [])));
    };
    return { ...question, control: { ...control, choices }, schema: known(question.schema, settings) };
  });
}

/** The questions with all fields of work that a city knows, its own among them: to read what was answered. */
export function naming<Asked extends Question>(questions: readonly Asked[], settings: OfferedBy): Asked[] {
  const fieldsOfWork = settings?.fieldsOfWork;
  if (!fieldsOfWork || fieldsOfWork.added.length === 0) return [...questions];
  return withFields(questions, fieldsOfWork, () => allFields(fieldsOfWork));
}

/**
 * The questions with the fields of work that a city offers; whoever has chosen another keeps it before their eyes. An
 * answer that is offered no more is taken as before: who has an old page open loses nothing.
 */
export function offering<Asked extends Question>(
  questions: readonly Asked[],
  settings: OfferedBy,
  answers: FormAnswers = {},
): Asked[] {
  const fieldsOfWork = settings?.fieldsOfWork;
  if (!fieldsOfWork) return [...questions];
  return withFields(questions, fieldsOfWork, ({ name }) =>
    offeredFields(fieldsOfWork, [answers[name] ?? []].flat()),
  );
}

// The compiler does not follow fields that are put in the place of others that read alike: the first line says what comes out.

/** The schema of a whole form as a city reads it: a field of work must be the program's or the city's. */
export function schemaKnowing<Schema extends z.ZodType>(schema: Schema, settings: OfferedBy): Schema;
export function schemaKnowing(schema: z.ZodType, settings: OfferedBy): z.ZodType {
  const fieldsOfWork = settings?.fieldsOfWork;
  if (!fieldsOfWork || !(schema instanceof ZodObject)) return schema;
  const asked = FIELD_QUESTIONS.filter((name) => name in schema.shape);
  if (asked.length === 0) return schema;
  return schema.safeExtend(
    Object.fromEntries(asked.map((name) => [name, known(schema.shape[name], fieldsOfWork)])),
  );
}
