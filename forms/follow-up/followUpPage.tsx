import type { ReactNode } from 'react';
import type { Values } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import type { Question } from '../question.ts';
import { FollowUpForm } from './FollowUpForm.tsx';
import { NamedPeople } from './NamedPeople.tsx';
import { CONTACT_ROWS, contactQuestions, metQuestions, OUTCOME_QUESTIONS } from './questions.ts';
import { type NamedContact, ReferralStatuses, referralQuestion } from './ReferralStatuses.tsx';
import { StillInterestedForm } from './StillInterestedForm.tsx';

/** What is asked: of each of the two whether they met, of the participant later what came of it, and of who waits; nothing where staff called it off. */
export type FollowUpQuestion =
  | { state: 'participant'; connectorName: string; contacts: readonly NamedContact[] }
  | { state: 'connector'; participantName: string }
  | { state: 'outcome'; days: string }
  | { state: 'still-interested' }
  | { state: 'called-off' };

export type FollowUpView = (FollowUpQuestion & { filled?: FilledForm | undefined }) | { state: 'done' };

interface Parts {
  values?: Values;
  /** What the form asks, and what it asks besides, in a way of its own. */
  questions?: readonly Question[];
  besides?: readonly Pick<Question, 'name' | 'control'>[];
  children?: ReactNode;
}

/** What stands in the sentences, and what is asked below them. */
function partsOf(view: FollowUpView, reader: LinkReader, filled: FilledForm): Parts {
  switch (view.state) {
    case 'participant': {
      const { connectorName, contacts } = view;
      return {
        values: { connectorName },
        questions: metQuestions('participant'),
        besides: contacts.map(referralQuestion),
        children: <ReferralStatuses contacts={contacts} reader={reader} filled={filled} />,
      };
    }
    case 'connector':
      return {
        values: { participantName: view.participantName },
        questions: metQuestions('connector'),
        besides: CONTACT_ROWS.flatMap(contactQuestions),
        children: <NamedPeople reader={reader} filled={filled} />,
      };
    case 'outcome':
      return { values: { days: view.days }, questions: OUTCOME_QUESTIONS };
    case 'still-interested':
      return { children: <StillInterestedForm {...reader} /> };
    default:
      return {};
  }
}

/** Behind the links that ask what came of it. */
export function followUpPage(view: FollowUpView, reader: LinkReader): Page {
  const { language } = reader;
  const { followUp, links } = messagesFor(language);
  const { person: ending } = links;
  const filled = ('filled' in view && view.filled) || EMPTY_FORM;
  const { values = {}, questions, besides = [], children } = partsOf(view, reader, filled);
  return statePage(reader, followUp.states[view.state], {
    values,
    errors: errorsOf('follow-up', [...(questions ?? []), ...besides], filled.issues, language),
    children: questions ? (
      <FollowUpForm reader={reader} questions={questions} filled={filled}>
        {children}
      </FollowUpForm>
    ) : (
      children
    ),
    ending,
  });
}
