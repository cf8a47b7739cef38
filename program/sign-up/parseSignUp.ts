import {
  LEARN_MORE_FIELDS,
  type LearnMoreField,
  type LearnMoreSignUp,
  learnMoreSchema,
} from './learnMore.ts';

export const MESSAGE_KEYS = ['missing', 'invalid', 'tooLong', 'choose', 'needed'] as const;
export type MessageKey = (typeof MESSAGE_KEYS)[number];

/** One thing a person must mend: the field, and which of the field's messages to show. */
export interface FormIssue {
  field: LearnMoreField;
  message: MessageKey;
}

export type ParsedSignUp = { ok: true; signUp: LearnMoreSignUp } | { ok: false; issues: FormIssue[] };

/** A form as it came in: one text for a name, or several for a name that was ticked more than once. */
export type FormAnswers = Record<string, string | string[]>;

/** One answer for each question but the one that takes several: of a name that came twice, the last counts. */
function oneEach(answers: FormAnswers): FormAnswers {
  const entries = Object.entries(answers).map(([name, value]): [string, string | string[]] => [
    name,
    name === 'languages' || !Array.isArray(value) ? value : (value.at(-1) ?? ''),
  ]);
  return Object.fromEntries(entries);
}

/** Parses the Learn More form. At most one issue for each field, in the order of the page. Never throws. */
export function parseSignUp(answers: FormAnswers): ParsedSignUp {
  const result = learnMoreSchema.safeParse(oneEach(answers));
  if (result.success) return { ok: true, signUp: result.data };
  const issues = LEARN_MORE_FIELDS.flatMap((field): FormIssue[] => {
    const issue = result.error.issues.find((candidate) => candidate.path[0] === field);
    return issue ? [{ field, message: MESSAGE_KEYS.find((key) => key === issue.message) ?? 'invalid' }] : [];
  });
  return { ok: false, issues };
}
