import { z } from 'zod';

const MESSAGE_KEYS = ['missing', 'invalid', 'tooLong', 'choose', 'needed', 'personal'] as const;
export type MessageKey = (typeof MESSAGE_KEYS)[number];

/** One thing a person must mend: the field, and which of the field's messages to show. */
export interface FormIssue {
  field: string;
  message: MessageKey;
  /** What the sentence names, as the lines of a list that cannot be read. */
  values?: Readonly<Record<string, string>>;
}

export type ParsedForm<Value> = { ok: true; value: Value } | { ok: false; issues: FormIssue[] };

/** A form as it came in: one text for a name, or several for a name that was ticked more than once. */
export type FormAnswers = Record<string, string | string[]>;

const named = z.record(z.string(), z.string());

/** At most one issue for each field, in the order of the page. What our schemas gave no message is an answer of a wrong type. */
export function issuesOf(error: z.ZodError, fields: readonly string[]): FormIssue[] {
  const found = new Map<string, Omit<FormIssue, 'field'>>();
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '');
    const message = MESSAGE_KEYS.find((key) => key === issue.message) ?? 'invalid';
    const values = issue.code === 'custom' ? named.safeParse(issue.params).data : undefined;
    if (!found.has(field)) found.set(field, { message, ...(values && { values }) });
  }
  const place = (field: string) => (fields.includes(field) ? fields.indexOf(field) : fields.length);
  return [...found]
    .map(([field, issue]) => ({ field, ...issue }))
    .sort((one, other) => place(one.field) - place(other.field));
}

/**
 * Parses a form by its schema. `fields` are the names that a person sees, in the order of the page: at most one issue
 * for each, in that order. Names that the schema does not know are dropped. Never throws.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  fields: readonly string[],
  answers: Readonly<Record<string, unknown>>,
): ParsedForm<z.output<Schema>> {
  const result = schema.safeParse(answers);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, issues: issuesOf(result.error, fields) };
}

/** Fields of every form that no person sees: the page's language, and a trap that people leave empty. */
const UNSEEN = ['lang', 'fax'];

/**
 * The names that a form does not have, each as an issue. For senders that are not a browser: to drop silently what
 * they thought they said would be worse than to refuse it. A browser's own additions are dropped.
 */
export function unknownNames(
  fields: readonly string[],
  answers: Readonly<Record<string, unknown>>,
): FormIssue[] {
  return Object.keys(answers)
    .filter((name) => !fields.includes(name) && !UNSEEN.includes(name))
    .map((field) => ({ field, message: 'invalid' }));
}
