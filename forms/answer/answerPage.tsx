import type { Values } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { askedOf } from '../coffee/OfferForm.tsx';
import { offerQuestions } from '../coffee/questions.ts';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import type { Question } from '../question.ts';
import { AboutPerson, type AboutPersonProps } from './AboutPerson.tsx';
import { AnswerForms } from './AnswerForms.tsx';
import { ANSWER_QUESTIONS } from './questions.ts';

export type AnswerView =
  | {
      state: 'ask';
      about: AboutPersonProps;
      answerBy?: string | null | undefined;
      filled?: FilledForm | undefined;
    }
  | { state: 'accepted'; writeBy: string | Date }
  | { state: 'offered'; pickBy: Date }
  | { state: 'paused'; pauseUntil?: string | undefined }
  | { state: 'declined' | 'asked-back' | 'full' | 'withdrawn' | 'expired' | 'used' };

const QUESTIONS: readonly Question[] = Object.values(ANSWER_QUESTIONS).flat();

function valuesOf(view: AnswerView, { dayInWords }: LinkReader): Values {
  if (view.state === 'accepted') return { writeBy: dayInWords(view.writeBy) };
  if (view.state === 'offered') return { pickBy: dayInWords(view.pickBy) };
  if (view.state === 'paused' && view.pauseUntil) return { pauseUntil: dayInWords(view.pauseUntil) };
  return view.state === 'ask' && view.answerBy ? { answerBy: dayInWords(view.answerBy) } : {};
}

/** Behind the link in the question to a connector: would you meet this person? */
export function answerPage(view: AnswerView, reader: LinkReader): Page {
  const { language } = reader;
  const { answer, links } = messagesFor(language);
  const parts = { values: valuesOf(view, reader), ending: links.person };
  if (view.state !== 'ask') return statePage(reader, answer.states[view.state], parts);
  const { about, filled = EMPTY_FORM } = view;
  const isOffer = filled.answers.answer === 'offer';
  return statePage(reader, answer.states.ask, {
    ...parts,
    errors: isOffer
      ? errorsOf('coffee', offerQuestions(askedOf('connector', reader)), filled.issues, language)
      : errorsOf('answer', QUESTIONS, filled.issues, language),
    children: (
      <>
        <AboutPerson {...about} language={language} settings={reader.settings} />
        <AnswerForms reader={reader} filled={filled} />
      </>
    ),
  });
}
