import type { Values } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { DECLINE_REASONS } from '../../program/matches/match.ts';
import { choiceId } from '../fields/Choices.tsx';
import type { LinkReader, Page } from '../pages/page.ts';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../pages/questions.ts';
import { statePage } from '../pages/statePage.tsx';
import { AboutPerson, type AboutPersonProps } from './AboutPerson.tsx';
import { AnswerForms } from './AnswerForms.tsx';

export type AnswerView =
  | {
      state: 'ask';
      about: AboutPersonProps;
      answerBy?: string | null | undefined;
      filled?: FilledForm | undefined;
    }
  | { state: 'accepted'; writeBy: string | Date }
  | { state: 'paused'; pauseUntil?: string | undefined }
  | { state: 'declined' | 'asked-back' | 'full' | 'withdrawn' | 'expired' | 'used' | 'invalid' };

/** The id of the first control of each question that is answered by choosing. */
const CONTROLS: Readonly<Record<string, string>> = {
  answer: 'main',
  declineReason: choiceId('declineReason', DECLINE_REASONS[0]),
};

function valuesOf(view: AnswerView, { dayInWords }: LinkReader): Values {
  if (view.state === 'accepted') return { writeBy: dayInWords(view.writeBy) };
  if (view.state === 'paused' && view.pauseUntil) return { pauseUntil: dayInWords(view.pauseUntil) };
  return view.state === 'ask' && view.answerBy ? { answerBy: dayInWords(view.answerBy) } : {};
}

/** Behind the link in the question to a connector: would you meet this person? */
export function answerPage(view: AnswerView, reader: LinkReader): Page {
  const { language } = reader;
  const { answer, links } = messagesFor(language);
  const parts = { values: valuesOf(view, reader), ending: links.person };
  if (view.state !== 'ask')
    return statePage(reader, { ...answer.states, invalid: links.invalid }[view.state], parts);
  const { about, filled = EMPTY_FORM } = view;
  return statePage(reader, answer.states.ask, {
    ...parts,
    errors: errorsOf('answer', filled, language, (field) => CONTROLS[field] ?? field),
    children: (
      <>
        <AboutPerson {...about} language={language} />
        <AnswerForms reader={reader} filled={filled} />
      </>
    ),
  });
}
