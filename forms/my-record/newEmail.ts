import { EMAIL } from '../person.ts';
import type { Question } from '../question.ts';

/** Where somebody wants to be written to from now on. It counts once it is confirmed. */
export const NEW_EMAIL = {
  name: 'newEmail',
  control: EMAIL.control,
  schema: EMAIL.schema,
} as const satisfies Question;
