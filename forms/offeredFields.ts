import type { Messages } from '../locales/messages.ts';
import type { Settings } from '../program/content/settings.ts';
import { offeredFields } from '../program/fieldsOfWork.ts';
import type { FormAnswers } from './parse.ts';
import type { Question } from './question.ts';

/** What of the settings says which fields of work are offered. */
export type OfferedBy = Partial<Pick<Settings, 'fieldsOfWork'>> | undefined;

/** The questions that offer fields of work: one, more of them, and that of a table. */
const FIELD_QUESTIONS = ['field', 'fields', 'tableField'];

/**
 * The questions with the fields of work that a city offers; whoever has chosen another keeps it before their eyes. How an
 * answer is read stays as it is: who has an old page open loses nothing.
 */
export function offering<Asked extends Question>(
  questions: readonly Asked[],
  settings: OfferedBy,
  answers: FormAnswers = {},
): Asked[] {
  const fieldsOfWork = settings?.fieldsOfWork;
  if (!fieldsOfWork || fieldsOfWork.notOffered.length === 0) return [...questions];
  return questions.map((question) => {
    const { name, control } = question;
    if (!FIELD_QUESTIONS.includes(name) || !('choices' in control)) return question;
    const offered: readonly string[] = offeredFields(fieldsOfWork, [answers[name] ?? []].flat());
    const choices = (messages: Messages) =>
      Object.fromEntries(
        Object.entries(control.choices(messages)).filter(([field]) => offered.includes(field)),
      );
    return { ...question, control: { ...control, choices } };
  });
}
