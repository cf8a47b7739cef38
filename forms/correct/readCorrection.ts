import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../locales/locales.ts';
import { assessRecord, DECIDING_ANSWERS } from '../../program/eligibility.ts';
import type { Corrected } from '../../program/history.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { answerRows, keptIn } from '../answerRows.ts';
import { type FormAnswers, type FormIssue, parseForm } from '../parse.ts';
import { type KeptRecord, namesOf } from '../question.ts';
import { CORRECTED, type CorrectedType, hasOwnAddress, type KeptQuestion } from './questions.ts';

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

/** How a parsed answer is kept, where that is not as the form reads it. */
function kept({ record, control }: KeptQuestion, value: unknown): unknown {
  if (record.holds !== 'list' || control.kind !== 'text') return value;
  const parts = z.string().parse(value).split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** What follows from the answers of the whole record, where one of those it follows from is corrected. */
function derived(
  type: CorrectedType,
  record: KeptRecord,
  set: Readonly<Record<string, unknown>>,
  region: readonly string[],
) {
  const decides = type === 'participant' && DECIDING_ANSWERS.some((name) => name in set);
  return {
    ...(hasOwnAddress(type) && typeof set.email === 'string' && { emailLower: comparableAddress(set.email) }),
    ...(decides && assessRecord({ ...record, ...set }, region)),
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
const inWords = (type: CorrectedType, question: KeptQuestion, answers: FormAnswers) =>
  answerRows(CORRECTED[type].form, [question], answers, DEFAULT_LANGUAGE)[0]?.value ?? '';

/**
 * Reads what staff corrected in a record, each answer by its question's own schema. Only answers that were changed are
 * looked at, so that a record with another answer missing can be corrected too. `answers` are those of the form as staff
 * left it; a name that is not among them stays as it is. `region` are the ZIPs of the settings. Never throws.
 */
export function readCorrection(
  type: CorrectedType,
  record: KeptRecord,
  answers: FormAnswers,
  region: readonly string[],
): { ok: true; value: Correction } | { ok: false; issues: FormIssue[] } {
  const before = keptIn(CORRECTED[type].questions, record);
  const questions = CORRECTED[type].questions.filter(
    ({ name }) => name in answers && isChanged(name, before, answers),
  );
  const schema = z.object(Object.fromEntries(questions.map(({ name, schema }) => [name, schema])));
  const parsed = parseForm(schema, namesOf(questions), answers);
  if (!parsed.ok) return parsed;
  const set = Object.fromEntries(
    questions.map((question) => [question.name, kept(question, parsed.value[question.name])]),
  );
  const issues = questions.length > 0 ? together(type, { ...record, ...set }) : [];
  if (issues.length > 0) return { ok: false, issues };
  const after = keptIn(questions, { ...record, ...set });
  const really = questions.filter(({ name }) => isChanged(name, before, after));
  return {
    ok: true,
    value: {
      set: {
        ...Object.fromEntries(really.map(({ name }) => [name, set[name]])),
        ...derived(type, record, set, region),
      },
      corrected: really.map((question) => ({
        field: question.name,
        before: inWords(type, question, before),
        after: inWords(type, question, after),
      })),
    },
  };
}
