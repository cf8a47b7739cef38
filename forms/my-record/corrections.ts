import { z } from 'zod';
import { type FormAnswers, type ParsedForm, parseForm } from '../parse.ts';
import { namesOf, type Question } from '../question.ts';

/** The questions that a person may answer anew alone, each read as a correction is. */
export function correctableOf(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => {
    const correctable = question.record?.correctable;
    if (!correctable) return [];
    return [correctable === true ? question : { ...question, schema: correctable }];
  });
}

/** A browser leaves out boxes that are not ticked: where the rest of the form is there, none means none. */
function isSent({ name, control }: Question, questions: readonly Question[], answers: FormAnswers): boolean {
  if (name in answers) return true;
  const written = questions.filter((other) => other.control.kind === 'text');
  return (
    (control.kind === 'checkboxes' || control.kind === 'tick') &&
    written.every((other) => other.name in answers)
  );
}

/**
 * Parses corrections to the answers of a form. What was not sent is not in the result, so that it stays as it is. Never
 * throws.
 */
export function parseCorrection(
  questions: readonly Question[],
  answers: FormAnswers,
): ParsedForm<Record<string, unknown>> {
  const sent = correctableOf(questions).filter((question, _, all) => isSent(question, all, answers));
  const schema = z.object(Object.fromEntries(sent.map(({ name, schema }) => [name, schema])));
  const parsed = parseForm(schema, namesOf(sent), answers);
  if (!parsed.ok) return parsed;
  const { givenName, familyName } = parsed.value;
  return givenName === '' && familyName === ''
    ? { ok: false, issues: [{ field: 'givenName', message: 'missing' }] }
    : parsed;
}
