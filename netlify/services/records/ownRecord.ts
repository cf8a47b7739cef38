import { z } from 'zod';
import { keptIn } from '../../../forms/answerRows.ts';
import { type Holder, recordForm } from '../../../forms/my-record/holder.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { KeptRecord } from '../../../forms/question.ts';
import { LANGUAGES, type Language } from '../../../locales/locales.ts';
import { fullName } from '../../../program/fullName.ts';
import { optionalText } from '../../../program/stored.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';

const recordSchema = z.looseObject({ _id: z.string(), language: z.enum(LANGUAGES).catch('en') });

/** A person's own record, as the form holds it that the person once filled in. */
export interface OwnRecord {
  id: string;
  holder: Holder;
  language: Language;
  answers: FormAnswers;
  /** The record as it is stored. */
  document: KeptRecord;
}

const named = z.object({ givenName: optionalText, familyName: optionalText });

/** The name of whose record it is. */
export const nameIn = ({ document }: OwnRecord): string => fullName(named.parse(document));

/** Reads the record behind a link; nothing when it is gone. */
export async function readOwnRecord(env: Environment, id: string): Promise<OwnRecord | undefined> {
  const [document, settings] = await Promise.all([programLake(env).getDocument(id), readSettings(env)]);
  if (!document) return undefined;
  const record = recordSchema.parse(document);
  const holder = id.startsWith('connector.') ? 'connector' : 'participant';
  const { questions } = recordForm(holder, settings);
  const meant = questions.filter(({ record: use }) => use?.onlyWith === undefined || record[use.onlyWith]);
  const answers = keptIn(meant, record);
  return { id, holder, language: record.language, answers, document: record };
}
