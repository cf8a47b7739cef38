import type { Question } from './question.ts';

/** The fields of a record that hold the answers to a form, those of one part of the record or all of them. */
export const keptFields = (questions: readonly Question[], part?: string): string[] =>
  questions.flatMap(({ name, record }) =>
    record && (part === undefined || record.part === part) ? [name] : [],
  );

/** Those that stand in the files that staff export. */
export const fieldsInFiles = (questions: readonly Question[], part?: string): string[] =>
  keptFields(
    questions.filter(({ record }) => record?.inFiles !== false),
    part,
  );
