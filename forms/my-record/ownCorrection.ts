import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../locales/locales.ts';
import { assessRecord, DECIDING_ANSWERS, type EligibilityRules } from '../../program/eligibility.ts';
import type { Corrected } from '../../program/history.ts';
import { answerRows, keptIn } from '../answerRows.ts';
import { settledIndustries } from '../industries.ts';
import { settledOwn } from '../own/answers.ts';
import type { KeptRecord } from '../question.ts';
import { type Holder, RECORD_FORMS } from './holder.ts';

/** What is written for somebody's own correction: fields of the record, and what staff read of it in the history. */
export interface OwnCorrection {
  set: Record<string, unknown>;
  corrected: Corrected[];
}

const list = z.array(z.string()).catch([]);

/** A connector's answers as the record keeps them: all fields in one list, the first one first. */
function asKeptByConnector(record: KeptRecord, { field, fields, ...values }: Record<string, unknown>) {
  const [first, ...others] = list.parse(record.fields);
  const kept = field === undefined ? first : field;
  const all = [kept, ...(fields === undefined ? others : list.parse(fields))].filter(
    (one) => one !== undefined,
  );
  return {
    ...values,
    ...((field ?? fields) !== undefined && { fields: [...new Set(all)] }),
  };
}

/** The answers that decide about the criteria, as far as they were changed. Staff have screened them, and read what became of them. */
function changed(record: KeptRecord, set: Record<string, unknown>): Corrected[] {
  const { form, questions } = RECORD_FORMS.participant;
  const inWords = (question: (typeof questions)[number], from: KeptRecord) =>
    answerRows(form, [question], keptIn([question], from), DEFAULT_LANGUAGE)[0]?.value ?? '';
  return questions
    .filter(({ name }) => DECIDING_ANSWERS.includes(name) && name in set && set[name] !== record[name])
    .map((question) => ({
      field: question.name,
      before: inWords(question, record),
      after: inWords(question, { ...record, ...set }),
    }));
}

/** The answers as the record keeps them. */
const settled = (record: KeptRecord, values: Record<string, unknown>, now: Date) =>
  settledOwn(record, settledIndustries(record, values), now);

/** What a person's own correction writes. `values` are the answers as they were read. */
export function ownCorrection(
  holder: Holder,
  record: KeptRecord,
  values: Record<string, unknown>,
  rules: EligibilityRules,
  now: Date,
): OwnCorrection {
  if (holder === 'connector')
    return { set: settled(record, asKeptByConnector(record, values), now), corrected: [] };
  const corrected = changed(record, values);
  const finding = corrected.length > 0 ? assessRecord({ ...record, ...values }, rules) : undefined;
  return { set: { ...settled(record, values, now), ...finding }, corrected };
}
