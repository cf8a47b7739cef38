import { z } from 'zod';
import type { Holder } from '../../../forms/my-record/recordRows.ts';
import { LANGUAGES, type Language } from '../../../locales/locales.ts';
import type { FormAnswers } from '../../../program/sign-up/parseForm.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';

const recordSchema = z.looseObject({ _id: z.string(), language: z.enum(LANGUAGES).catch('en') });

/** A person's own record, as the form holds it that the person once filled in. */
export interface OwnRecord {
  id: string;
  holder: Holder;
  language: Language;
  answers: FormAnswers;
}

/** Values as a form holds them. What no form asks (states, times, references) is not among them. */
function asAnswers(document: Record<string, unknown>): FormAnswers {
  const answers: FormAnswers = {};
  for (const [name, value] of Object.entries(document)) {
    if (typeof value === 'string') answers[name] = value;
    else if (typeof value === 'number') answers[name] = String(value);
    else if (value === true) answers[name] = 'yes';
    else if (Array.isArray(value)) answers[name] = value.filter((item) => typeof item === 'string');
  }
  return answers;
}

/** Reads the record behind a link; nothing when it is gone. */
export async function readOwnRecord(env: Environment, id: string): Promise<OwnRecord | undefined> {
  const document = await programLake(env).getDocument(id);
  if (!document) return undefined;
  const record = recordSchema.parse(document);
  const holder = id.startsWith('connector.') ? 'connector' : 'participant';
  const answers = asAnswers(record);
  // The form asks for one field of work and for more; the record keeps them together.
  if (holder === 'connector' && Array.isArray(answers.fields)) answers.field = answers.fields[0] ?? '';
  return { id, holder, language: record.language, answers };
}
