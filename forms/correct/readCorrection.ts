import { z } from 'zod';
import type { CountryCode } from '../../countries/countries.ts';
import { DEFAULT_LANGUAGE } from '../../locales/locales.ts';
import { assessRecord, DECIDING_ANSWERS, type EligibilityRules } from '../../program/eligibility.ts';
import type { Corrected } from '../../program/history.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { answerRows, keptIn } from '../answerRows.ts';
import { questionsIn } from '../inCountry.ts';
import { settledIndustries } from '../industries.ts';
import { settledOwn } from '../own/answers.ts';
import { type OwnSettings, ownKey } from '../own/questions.ts';
import { type FormAnswers, type FormIssue, parseForm } from '../parse.ts';
import { type KeptRecord, namesOf } from '../question.ts';
import {
  CORRECTED,
  type CorrectedType,
  correctedForm,
  hasOwnAddress,
  type KeptQuestion,
} from './questions.ts';

/** By what a correction is read. */
export interface CorrectedBy {
  rules: EligibilityRules;
  country?: CountryCode | undefined;
  /** The city's own questions. */
  own?: OwnSettings;
  now: Date;
}

/** What is written for a correction: the fields, and a line of history for each answer. Empty where nothing changed. */
export interface Correction {
  set: Record<string, unknown>;
  corrected: Corrected[];
}

const asText = (answer: FormAnswers[string] | undefined) =>
  [answer ?? []].flat().filter(Boolean).sort().join('\n');

/** Whether an answer says something else than before. */
export const isChanged = (name: string, before: FormAnswers, after: FormAnswers): boolean =>
  asText(before[name]) !== asText(after[name]);

/** What follows from the answers of the whole record, where one of those it follows from is corrected. */
function derived(
  type: CorrectedType,
  record: KeptRecord,
  set: Readonly<Record<string, unknown>>,
  rules: EligibilityRules,
) {
  const decides = type === 'participant' && DECIDING_ANSWERS.some((name) => name in set);
  return {
    ...(hasOwnAddress(type) && typeof set.email === 'string' && { emailLower: comparableAddress(set.email) }),
    ...(decides && assessRecord({ ...record, ...set }, rules)),
  };
}

/** What holds of several answers together. */
function together(type: CorrectedType, record: KeptRecord): FormIssue[] {
  const { givenName, familyName, consentToBeAsked, contactEmail } = record;
  if ((type === 'participant' || type === 'connector') && !givenName && !familyName)
    return [{ field: 'givenName', message: 'missing' }];
  return type === 'referral' && consentToBeAsked && !contactEmail
    ? [{ field: 'contactEmail', message: 'missing' }]
    : [];
}

/** An answer as staff read it. */
export const inEnglishWords = (type: CorrectedType, question: KeptQuestion, answers: FormAnswers) =>
  answerRows(CORRECTED[type].form, [question], answers, DEFAULT_LANGUAGE)[0]?.value ?? '';

/**
 * Reads what staff corrected in a record, each answer by its question's own schema. Only answers that were changed are
 * looked at, so that a record with another answer missing can be corrected too. `answers` are those of the form as staff
 * left it; a name that is not among them stays as it is. Never throws.
 */
export function readCorrection(
  type: CorrectedType,
  record: KeptRecord,
  answers: FormAnswers,
  { rules, country, own, now }: CorrectedBy,
): { ok: true; value: Correction } | { ok: false; issues: FormIssue[] } {
  const all = correctedForm(type, own).questions;
  const before = keptIn(all, record);
  const questions = questionsIn(all, country).filter(
    ({ name }) => name in answers && isChanged(name, before, answers),
  );
  const schema = z.object(Object.fromEntries(questions.map(({ name, schema }) => [name, schema])));
  const parsed = parseForm(schema, namesOf(questions), answers);
  if (!parsed.ok) return parsed;
  const set = Object.fromEntries(questions.map(({ name }) => [name, parsed.value[name]]));
  const issues = questions.length > 0 ? together(type, { ...record, ...set }) : [];
  if (issues.length > 0) return { ok: false, issues };
  const after = keptIn(questions, { ...record, ...settledOwn(record, set, now) });
  const really = questions.filter(({ name }) => isChanged(name, before, after));
  const changed = Object.fromEntries(really.map(({ name }) => [name, set[name]]));
  return {
    ok: true,
    value: {
      set: {
        ...settledOwn(record, settledIndustries(record, changed), now),
        ...derived(type, record, set, rules),
      },
      corrected: really.map((question) => ({
        field: question.name,
        ...(ownKey(question.name) && { title: question.record.title }),
        before: inEnglishWords(type, question, before),
        after: inEnglishWords(type, question, after),
      })),
    },
  };
}
