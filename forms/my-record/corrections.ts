import { z } from 'zod';
import type { CountryCode } from '../../countries/countries.ts';
import { questionsIn } from '../inCountry.ts';
import { ownKey } from '../own/questions.ts';
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

/**
 * What is not asked anew of who comes back: the address and its language are known, and who invited them or sent them did
 * so long ago.
 */
const NOT_AGAIN: readonly string[] = ['email', 'language', 'referral', 'consentPartner'];

/** The questions that somebody who comes back answers again, all that the form once asked: staff read them anew. */
export const againOf = (questions: readonly Question[]): Question[] =>
  questions.filter(({ name }) => !NOT_AGAIN.includes(name));

/**
 * A browser leaves out boxes that are not ticked: where the rest of the form is there, none means none. A page may be older
 * than a question of the city's own, and is whole without it.
 */
function isSent({ name, control }: Question, questions: readonly Question[], answers: FormAnswers): boolean {
  if (name in answers) return true;
  const written = questions.filter((other) => other.control.kind === 'text' && !ownKey(other.name));
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
  country?: CountryCode,
): ParsedForm<Record<string, unknown>> {
  const sent = correctableOf(questionsIn(questions, country)).filter((question, _, all) =>
    isSent(question, all, answers),
  );
  const schema = z.object(Object.fromEntries(sent.map(({ name, schema }) => [name, schema])));
  const parsed = parseForm(schema, namesOf(sent), answers);
  if (!parsed.ok) return parsed;
  const { givenName, familyName } = parsed.value;
  return givenName === '' && familyName === ''
    ? { ok: false, issues: [{ field: 'givenName', message: 'missing' }] }
    : parsed;
}
