import type { ReactNode } from 'react';
import type { Values } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { AddressHints } from '../address-hint/AddressHints.tsx';
import type { AddressHint } from '../address-hint/addressHint.ts';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import { PlanForm } from '../plan/PlanForm.tsx';
import type { Question } from '../question.ts';
import { FOLLOW_UP_FORM, FollowUpForm } from './FollowUpForm.tsx';
import { KIND_WORDS_QUESTIONS } from './kindWords.ts';
import { NamedPeople } from './NamedPeople.tsx';
import { CONTACT_ROWS, contactQuestions, metQuestions, OUTCOME_QUESTIONS } from './questions.ts';
import { type NamedContact, ReferralStatuses, referralQuestion } from './ReferralStatuses.tsx';
import { StillInterestedForm } from './StillInterestedForm.tsx';

/** What is asked: of each of the two whether they met, of the participant later what came of it, and of who waits; nothing where staff called it off. */
export type FollowUpQuestion =
  | {
      state: 'participant';
      connectorName: string;
      contacts: readonly NamedContact[];
      plan?: string | undefined;
    }
  | { state: 'connector'; participantName: string }
  | { state: 'outcome'; days: string }
  | { state: 'still-interested' }
  | { state: 'called-off' };

export type FollowUpView =
  | (FollowUpQuestion & { filled?: FilledForm | undefined; hints?: readonly AddressHint[] | undefined })
  /** The two have met, says the participant, and may now write a plan: `plan` is where. */
  | { state: 'met'; plan: string }
  | { state: 'done' };

interface Parts {
  values?: Values;
  /** What the form asks, and what it asks besides, in a way of its own. */
  questions?: readonly Question[];
  besides?: readonly Pick<Question, 'name' | 'control'>[];
  children?: ReactNode;
  /** What stands before the questions. */
  above?: ReactNode;
}

/** What stands in the sentences, and what is asked below them. */
function partsOf(view: FollowUpView, reader: LinkReader, filled: FilledForm): Parts {
  switch (view.state) {
    case 'participant': {
      const { connectorName, contacts } = view;
      return {
        values: { connectorName },
        questions: [...metQuestions('participant'), ...KIND_WORDS_QUESTIONS],
        besides: contacts.map(referralQuestion),
        children: <ReferralStatuses contacts={contacts} reader={reader} filled={filled} />,
        above: view.plan && <PlanLink href={view.plan} language={reader.language} />,
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
      return { values: { days: view.days }, questions: [...OUTCOME_QUESTIONS, ...KIND_WORDS_QUESTIONS] };
    case 'met':
      return {
        children: (
          <PlanForm reader={reader} action={view.plan} button={messagesFor(reader.language).plan.send} />
        ),
      };
    case 'still-interested':
      return { children: <StillInterestedForm {...reader} /> };
    default:
      return {};
  }
}

/** The way to the plan, for who has said that they met. */
function PlanLink({ href, language }: { href: string; language: Language }) {
  return (
    <p>
      <a href={href}>{messagesFor(language).plan.link}</a>
    </p>
  );
}

/** Behind the links that ask what came of it. */
export function followUpPage(view: FollowUpView, reader: LinkReader): Page {
  const { language } = reader;
  const { followUp, links } = messagesFor(language);
  const { person: ending } = links;
  const filled = ('filled' in view && view.filled) || EMPTY_FORM;
  const hints = ('hints' in view && view.hints) || [];
  const { values = {}, questions, besides = [], children, above } = partsOf(view, reader, filled);
  return statePage(reader, followUp.states[view.state], {
    values,
    errors: errorsOf('follow-up', [...(questions ?? []), ...besides], filled.issues, language),
    children: questions ? (
      <>
        {above}
        <AddressHints
          hints={hints}
          form={FOLLOW_UP_FORM}
          areFirst={filled.issues.length === 0}
          reader={reader}
        />
        <FollowUpForm reader={reader} questions={questions} filled={filled}>
          {children}
        </FollowUpForm>
      </>
    ) : (
      children
    ),
    ending,
  });
}
