import { type FormAnswers, type FormIssue, type ParsedForm, parseForm } from '../parse.ts';
import { namesOf } from '../question.ts';
import {
  CONTACT_QUESTIONS,
  CONTACT_ROWS,
  type Contact,
  contactSchema,
  MET_FIELDS,
  type MetAnswer,
  metSchema,
} from './questions.ts';

const CONTACT_FIELDS = namesOf(CONTACT_QUESTIONS);

/** What a connector says. `met` is missing where they came back only to name more people. */
export interface ConnectorFollowUpAnswer {
  met?: MetAnswer;
  contacts: Contact[];
}

/** One row of the page under the names of its schema; nothing when all of it was left empty. */
function rowOf(answers: FormAnswers, row: number): FormAnswers | undefined {
  const given = CONTACT_FIELDS.flatMap((field): [string, string | string[]][] => {
    const value = answers[`${field}-${row}`];
    return value === undefined ? [] : [[field, value]];
  });
  const isEmpty = given.every(([, value]) => typeof value === 'string' && value.trim() === '');
  return isEmpty ? undefined : Object.fromEntries(given);
}

/** Parses a connector's follow-up: whether they met, and up to three contacts (`role-1`, `role-2` …). Never throws. */
export function parseConnectorFollowUp(answers: FormAnswers): ParsedForm<ConnectorFollowUpAnswer> {
  const contacts: Contact[] = [];
  const issues: FormIssue[] = [];
  for (const row of CONTACT_ROWS) {
    const given = rowOf(answers, row);
    if (!given) continue;
    const parsed = parseForm(contactSchema, CONTACT_FIELDS, given);
    if (parsed.ok) contacts.push(parsed.value);
    else issues.push(...parsed.issues.map(({ field, message }) => ({ field: `${field}-${row}`, message })));
  }
  const onlyContacts = (answers.met ?? '') === '' && contacts.length + issues.length > 0;
  const met = onlyContacts ? undefined : parseForm(metSchema, MET_FIELDS, answers);
  if (met && !met.ok) return { ok: false, issues: [...met.issues, ...issues] };
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...(met && { met: met.value }), contacts } };
}
