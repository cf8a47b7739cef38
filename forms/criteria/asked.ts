import { ZodObject, z } from 'zod';
import type { CountryCode } from '../../countries/countries.ts';
import { fillMessage } from '../../locales/format.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';
import { type Messages, messagesFor } from '../../locales/messages.ts';
import type { Settings } from '../../program/content/settings.ts';
import {
  ASKED_FOR_ITSELF,
  CRITERIA,
  CRITERION_QUESTIONS,
  type Criterion,
  criterionIn,
  isAskedFor,
  ownWordsIn,
} from '../../program/criteria.ts';
import type { Question } from '../question.ts';
import type { QuestionTexts } from '../questionTexts.ts';
import { choice } from '../schemas/answers.ts';
import { languageOf, textsByName } from '../texts.ts';

/** What of the settings says how the criteria are asked for. */
export type AskedBy = Partial<Pick<Settings, 'criteria' | 'country'>> | undefined;

/** The answers about permission to work where a no decides nothing: nobody is asked for a no that we may not keep. */
const OPEN_PERMISSION = ['yes', 'not-sure', 'talk'] as const;

const criterionOf = (name: string): Criterion | undefined =>
  CRITERIA.find((criterion) => CRITERION_QUESTIONS[criterion] === name);

/** Whether a no about permission to work is an answer of the form. */
const asksForNo = (settings: AskedBy) =>
  criterionIn(settings?.criteria, 'work-permission').level === 'needed';

/** The same choices without those that are not offered. */
function offering(question: Question, names: readonly string[]): Question {
  const { control } = question;
  if (!('choices' in control)) return question;
  const { choices } = control;
  const offered = (messages: Messages) =>
    Object.fromEntries(Object.entries(choices(messages)).filter(([name]) => names.includes(name)));
  return { ...question, control: { ...control, choices: offered }, schema: choice(OPEN_PERMISSION) };
}

/** A question in the city's own words, whole in the one language in which they are there. */
function inOwnWords(question: Question, criterion: Criterion, settings: AskedBy): Question {
  const said = criterionIn(settings?.criteria, criterion).question;
  if (said[DEFAULT_LANGUAGE] === undefined) return question;
  const saidIn = (language: Language) => ownWordsIn(said, language) ?? { text: '', language };
  const texts = (language: Language, country?: CountryCode): QuestionTexts => {
    const { text, language: asked } = saidIn(language);
    const { hint: _hint, ...ours } = textsByName('learn-more', question.name, language, country);
    const choose = fillMessage(messagesFor(language).ownQuestions.choose, { question: text }, asked);
    return { ...ours, label: text, about: text, shown: `“${text}”`, choose };
  };
  const { control } = question;
  const inLanguage = (messages: Messages) =>
    'choices' in control
      ? control.choices(messagesFor(saidIn(languageOf(messages)).language, settings?.country))
      : {};
  return {
    ...question,
    texts: (language) => texts(language, settings?.country),
    wordsIn: (language) => saidIn(language).language,
    ...('choices' in control && { control: { ...control, choices: inLanguage } }),
  };
}

/** The questions as a city words them: all of them, to read what was answered. */
export const worded = <Asked extends Question>(questions: readonly Asked[], settings: AskedBy): Asked[] =>
  questions.map((question) => {
    const criterion = criterionOf(question.name);
    return criterion ? { ...question, ...inOwnWords(question, criterion, settings) } : question;
  });

/** The questions of the form as a city asks them: without those that would decide nothing and serve nothing else. */
export function asked(questions: readonly Question[], settings: AskedBy): Question[] {
  const kept = questions.filter(({ name }) => {
    const criterion = criterionOf(name);
    return !criterion || isAskedFor(settings?.criteria, criterion);
  });
  return worded(kept, settings).map((question) =>
    question.name === CRITERION_QUESTIONS['work-permission'] && !asksForNo(settings)
      ? offering(question, OPEN_PERMISSION)
      : question,
  );
}

const unasked = z
  .unknown()
  .optional()
  .transform(() => undefined);

// The compiler does not follow fields that are put in the place of others: the first line says what comes out, and the
// answers that a city may not ask for may be absent there.

/**
 * The schema of the form as a city reads it: what it does not ask is not missing, and not taken. A form that waited may
 * have come while the city did not ask: `answers` are then those that it has.
 */
export function schemaAsked<Schema extends z.ZodType>(
  schema: Schema,
  settings: AskedBy,
  answers?: Readonly<Record<string, unknown>>,
): Schema;
export function schemaAsked(
  schema: z.ZodType,
  settings: AskedBy,
  answers?: Readonly<Record<string, unknown>>,
): z.ZodType {
  const permission = CRITERION_QUESTIONS['work-permission'];
  if (!(schema instanceof ZodObject) || !(permission in schema.shape)) return schema;
  const wasAsked = (criterion: Criterion) =>
    !answers ||
    !ASKED_FOR_ITSELF.includes(criterion) ||
    answers[CRITERION_QUESTIONS[criterion]] !== undefined;
  const left = CRITERIA.filter((one) => !isAskedFor(settings?.criteria, one) || !wasAsked(one));
  const changed = {
    ...(!asksForNo(settings) && { [permission]: choice(OPEN_PERMISSION) }),
    ...Object.fromEntries(left.map((criterion) => [CRITERION_QUESTIONS[criterion], unasked])),
  };
  return Object.keys(changed).length > 0 ? schema.safeExtend(changed) : schema;
}
