import { z } from 'zod';
import { neededLine, optionalEmail, tick } from '../sign-up/formFields.ts';
import { line } from '../sign-up/formText.ts';
import { type FormAnswers, type FormIssue, type ParsedForm, parseForm } from '../sign-up/parseForm.ts';
import { MET_FIELDS, type MetAnswer, metSchema } from './followUp.ts';

/** Places for contacts on one page. Three is the aim (connectorprogram.ca); the page can be opened again for more. */
const ROWS = [1, 2, 3] as const;

/**
 * A contact that a connector names. The name may stay out, since "a hiring manager at a hospital" is enough until the
 * person agrees to be named (field.md §4.3, rule 6). Who may be asked to become a connector needs an address.
 */
export const contactSchema = z
  .object({
    contactName: line(100),
    role: neededLine(120),
    organisation: neededLine(120),
    contactEmail: optionalEmail,
    consentToBeAsked: tick,
  })
  .refine((contact) => contact.contactEmail !== '' || !contact.consentToBeAsked, {
    path: ['contactEmail'],
    message: 'missing',
    when: () => true,
  });
export type Contact = z.output<typeof contactSchema>;

const CONTACT_FIELDS = ['contactName', 'role', 'organisation', 'contactEmail', 'consentToBeAsked'] as const;

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
  for (const row of ROWS) {
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
