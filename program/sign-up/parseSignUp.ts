import { LEARN_MORE_FIELDS, type LearnMoreSignUp, learnMoreSchema } from './learnMore.ts';
import { type FormAnswers, type FormIssue, parseForm } from './parseForm.ts';

export type { FormAnswers } from './parseForm.ts';

export type ParsedSignUp = { ok: true; signUp: LearnMoreSignUp } | { ok: false; issues: FormIssue[] };

/** Parses the Learn More form. At most one issue for each field, in the order of the page. Never throws. */
export function parseSignUp(answers: FormAnswers): ParsedSignUp {
  const parsed = parseForm(learnMoreSchema, LEARN_MORE_FIELDS, answers);
  return parsed.ok ? { ok: true, signUp: parsed.value } : parsed;
}
