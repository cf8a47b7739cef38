import type { ReactNode } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import { AskedAbout } from '../address-hint/AddressHints.tsx';
import { askedAbout } from '../address-hint/addressHint.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import type { Question } from '../question.ts';

/** The id of the form, by which buttons beside it send it. */
export const FOLLOW_UP_FORM = 'follow-up';

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
    <form id={FOLLOW_UP_FORM} method="post" action={action} noValidate>
      <AskedAbout addresses={askedAbout(filled.answers)} />
      <Fields form="follow-up" questions={questions} language={language} filled={filled} />
      {children}
      <button type="submit" className="btn">
        {messagesFor(language).followUp.send}
      </button>
    </form>
  );
}
