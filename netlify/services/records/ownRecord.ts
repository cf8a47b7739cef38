import { z } from 'zod';
import { keptIn } from '../../../forms/answerRows.ts';
import { type Holder, RECORD_FORMS } from '../../../forms/my-record/holder.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import { LANGUAGES, type Language } from '../../../locales/locales.ts';
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

/** Reads the record behind a link; nothing when it is gone. */
export async function readOwnRecord(env: Environment, id: string): Promise<OwnRecord | undefined> {
  const document = await programLake(env).getDocument(id);
  if (!document) return undefined;
  const record = recordSchema.parse(document);
  const holder = id.startsWith('connector.') ? 'connector' : 'participant';
  const answers = keptIn(RECORD_FORMS[holder].questions, record);
  return { id, holder, language: record.language, answers };
}
