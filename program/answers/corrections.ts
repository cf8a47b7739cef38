import { z } from 'zod';
import { FIELDS } from '../fields.ts';
import { MOST_A_MONTH, MOST_A_YEAR } from '../sign-up/becomeAConnector.ts';
import { choice, neededLine, postcode, spokenLanguages, wholeNumber } from '../sign-up/formFields.ts';
import { line, paragraph } from '../sign-up/formText.ts';
import { ENGLISH_LEVELS } from '../sign-up/learnMore.ts';
import { type FormAnswers, type ParsedForm, parseForm } from '../sign-up/parseForm.ts';

const person = {
  givenName: line(100),
  familyName: line(100),
  phone: line(40),
  postcode,
  languages: spokenLanguages,
};

/**
 * What a participant may correct alone. The address is not here: a new one must be confirmed. Nor are the answers
 * that decide eligibility: staff have screened them.
 */
export const participantCorrectionSchema = z
  .object({
    ...person,
    field: choice(FIELDS),
    profession: neededLine(120),
    yearsOfExperience: wholeNumber(0, 60),
    english: choice(ENGLISH_LEVELS),
    goal: paragraph(500),
  })
  .partial();

/** What a connector may correct alone. */
export const connectorCorrectionSchema = z
  .object({
    ...person,
    organisation: neededLine(120),
    role: neededLine(120),
    monthlyCapacity: wholeNumber(1, MOST_A_MONTH),
    yearlyCapacity: wholeNumber(1, MOST_A_YEAR),
  })
  .partial();

export type ParticipantCorrection = z.output<typeof participantCorrectionSchema>;
export type ConnectorCorrection = z.output<typeof connectorCorrectionSchema>;

/** What anyone may correct. */
interface Named {
  givenName?: string | undefined;
  familyName?: string | undefined;
}

/** Drops what was not in the form, so that it stays as it is. */
function asSent<Values extends object>(values: Values, answers: FormAnswers): Values {
  // A browser leaves out boxes that are not ticked: where the rest of the form is there, none means none.
  const isSent = (name: string) => name in answers || (name === 'languages' && 'postcode' in answers);
  const kept = { ...values };
  for (const name in kept) if (!isSent(name)) delete kept[name];
  return kept;
}

/** Parses corrections by one of the schemas above. What is not in the form is not in the result. Never throws. */
export function parseCorrection<Value extends Named>(
  schema: z.ZodObject & z.ZodType<Value>,
  answers: FormAnswers,
): ParsedForm<Value> {
  const parsed = parseForm(schema, Object.keys(schema.shape), answers);
  if (!parsed.ok) return parsed;
  const value = asSent(parsed.value, answers);
  if (value.givenName === '' && value.familyName === '')
    return { ok: false, issues: [{ field: 'givenName', message: 'missing' }] };
  return { ok: true, value };
}
