import type { ReactNode } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import type { Question } from '../question.ts';

interface Props {
  reader: LinkReader;
  questions: readonly Question[];
  filled: FilledForm;
  /** What is asked below the questions. */
  children?: ReactNode;
}

/** What came of a match, as one of its people is asked. */
export function FollowUpForm({ reader: { language, action }, questions, filled, children }: Props) {
  return (
    <form method="post" action={action} noValidate>
      <Fields form="follow-up" questions={questions} language={language} filled={filled} />
      {children}
      <button type="submit" className="btn">
        {messagesFor(language).followUp.send}
      </button>
    </form>
  );
}
