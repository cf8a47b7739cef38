import { fillMessage } from '../../locales/format.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';
import { type Messages, messagesFor } from '../../locales/messages.ts';
import type { Settings } from '../../program/content/settings.ts';
import { ownAnswerIn } from '../../program/ownQuestions/ownAnswers.ts';
import {
  askedInLanguage,
  choiceKeys,
  inLanguage,
  isOf,
  MOST_LETTERS,
  OWN_PREFIX,
  type OwnForm,
  type OwnQuestion,
} from '../../program/ownQuestions/ownQuestion.ts';
import type { FormAnswers } from '../parse.ts';
import type { Control, Question, RecordUse } from '../question.ts';
import type { QuestionTexts } from '../questionTexts.ts';
import { languageOf } from '../texts.ts';
import { ownSchema } from './schema.ts';

/** Where the city's own questions are found: in the settings, as far as these could be read. */
export type OwnSettings =
  | (Pick<Settings, 'ownQuestions'> &
      Partial<Pick<Settings, 'criteria' | 'country' | 'capacity' | 'fieldsOfWork'>>)
  | undefined;

/** The part of a record in which their answers stand. */
export const OWN_PART = 'own';

/** The name by which a form sends the answer to a question of a city's own. */
export const ownName = (key: string): string => `${OWN_PREFIX}${key}`;

/** The key of the question of a name; nothing where it is a name of the program's own. */
export const ownKey = (name: string): string | undefined =>
  name.startsWith(OWN_PREFIX) ? name.slice(OWN_PREFIX.length) : undefined;

/** Of more choices than these a list to open takes less of a page. */
const MOST_BUTTONS = 7;

/** The words of the choices, in the one language in which the whole question is asked. */
const choicesIn = (question: OwnQuestion) => (messages: Messages) => {
  if (question.kind === 'yes-no') return { yes: messages.yesNo.yes, no: messages.yesNo.no };
  const language = askedInLanguage(question, languageOf(messages));
  return Object.fromEntries(question.choices.map(({ _key, label }) => [_key, inLanguage(label, language)]));
};

/** One answer that may be left out is chosen from a list, which has an empty line to go back to. */
function controlOf(question: OwnQuestion): Control {
  const choices = choicesIn(question);
  switch (question.kind) {
    case 'short-text':
      return { kind: 'text', dir: 'auto' };
    case 'long-text':
      return { kind: 'paragraph', rows: 4 };
    case 'several-choices':
      return { kind: 'checkboxes', choices };
    default:
      return question.required && choiceKeys(question).length <= MOST_BUTTONS
        ? { kind: 'radios', choices, layout: question.kind === 'yes-no' ? 'few' : undefined }
        : { kind: 'select', choices };
  }
}

const textsOf =
  (question: OwnQuestion) =>
  (language: Language): QuestionTexts => {
    const { kind, label, hint } = question;
    const asked = askedInLanguage(question, language);
    const said = inLanguage(label, asked);
    const t = messagesFor(language).ownQuestions;
    const values = {
      question: said,
      limit: kind === 'long-text' ? MOST_LETTERS[kind] : MOST_LETTERS['short-text'],
    };
    const fill = (text: string) => fillMessage(text, values, language);
    const help = inLanguage(hint, asked);
    return {
      ...{ label: said, about: said, shown: `“${said}”`, unchosen: t.unchosen },
      ...(help && { hint: help }),
      ...{
        missing: fill(t.missing),
        invalid: fill(t.invalid),
        tooLong: fill(t.tooLong),
        choose: fill(t.choose),
      },
    };
  };

/** Only what a participant answered is shown to a Connector. */
const recordOf = (own: OwnQuestion, form: OwnForm): RecordUse => ({
  title: own.label[DEFAULT_LANGUAGE] ?? '',
  part: OWN_PART,
  // Whoever corrects a telephone number need not answer what was not asked then; and an answer may be taken back.
  correctable: ownSchema({ ...own, required: false }),
  ...(form === 'learn-more' && own.seenBy !== 'staff' && { shown: own.seenBy }),
});

function questionOf(own: OwnQuestion, form: OwnForm): Question {
  return {
    name: ownName(own._key),
    group: 'more',
    control: controlOf(own),
    schema: ownSchema(own),
    ...((!own.required || own.endedAt) && { optional: true }),
    record: recordOf(own, form),
    readBack: (record) => ownAnswerIn(record, own._key),
    texts: textsOf(own),
    wordsIn: (language) => askedInLanguage(own, language),
  };
}

/** All questions of a city's own that a form asks or once asked, with all choices there ever were: to read what was answered. */
export const ownQuestions = (settings: OwnSettings, form: OwnForm): Question[] =>
  (settings?.ownQuestions ?? []).filter((own) => isOf(form, own)).map((own) => questionOf(own, form));

/**
 * The same as they are asked now. What has ended is asked of nobody, but stays on the page of who has answered it: of an
 * old page, or in a record.
 */
export function ownQuestionsAsked(
  settings: OwnSettings,
  form: OwnForm,
  answers: FormAnswers = {},
): Question[] {
  const answered = ({ _key }: OwnQuestion) => [answers[ownName(_key)] ?? []].flat().filter(Boolean);
  return (settings?.ownQuestions ?? [])
    .filter((own) => isOf(form, own) && (!own.endedAt || answered(own).length > 0))
    .map((own) => {
      const given = answered(own);
      const offered = own.choices.filter(({ _key, ended }) => !ended || given.includes(_key));
      return { ...questionOf({ ...own, choices: offered }, form), schema: ownSchema(own) };
    });
}
