import { answerRows, keptIn } from '../../../forms/answerRows.ts';
import { type OwnSettings, ownName, ownQuestions } from '../../../forms/own/questions.ts';
import type { KeptRecord } from '../../../forms/question.ts';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { ownAnswersIn } from '../../../program/ownQuestions/ownAnswers.ts';
import { OWN_FORMS } from '../../../program/ownQuestions/ownQuestion.ts';

/** One answer to a question of the city's own, as staff read it. */
export interface OwnRow {
  name: string;
  title: string;
  value: string;
}

const OF_NO_QUESTION = 'A question that is no longer in the settings';

/**
 * What a record holds of answers to the city's own questions, in English and in the order of the settings. Of a question
 * that somebody took out of the settings past the Studio, the answer stands all the same.
 */
export function ownRows(settings: OwnSettings, record: KeptRecord): OwnRow[] {
  const questions = OWN_FORMS.flatMap((form) => ownQuestions(settings, form)).filter(
    ({ name }, index, all) => all.findIndex((other) => other.name === name) === index,
  );
  const known = answerRows('learn-more', questions, keptIn(questions, record), DEFAULT_LANGUAGE);
  const others = ownAnswersIn(record).filter(
    ({ question }) => !questions.some(({ name }) => name === ownName(question)),
  );
  return [
    ...known.map(({ name, label, value }) => ({ name, title: label, value })),
    ...others.map(({ question, values }) => ({
      ...{ name: ownName(question), title: OF_NO_QUESTION, value: values.join(', ') },
    })),
  ];
}
