import type { ReactNode } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import { Choices } from '../fields/Choices.tsx';
import { ParagraphField } from '../fields/ParagraphField.tsx';
import type { LinkReader } from '../pages/page.ts';
import { type FilledForm, questionsOf } from '../pages/questions.ts';

interface Props {
  reader: LinkReader;
  filled: FilledForm;
}

/** What both people of a match are asked: did you meet? `children` is asked of one of them alone. */
export function MetForm({
  reader: { language, action },
  filled,
  who,
  children,
}: Props & { who: 'participant' | 'connector'; children: ReactNode }) {
  const { followUp: t, forms } = messagesFor(language);
  const ask = questionsOf('follow-up', t, language, filled);
  return (
    <form method="post" action={action} noValidate>
      <Choices {...ask.choice('met')} choices={t.met} />
      <Choices {...ask.choice('notMetReason')} choices={t.reasons[who]} />
      <ParagraphField {...ask.text('word')} optional={forms.optional} rows={4} />
      {children}
      <button type="submit" className="btn">
        {t.send}
      </button>
    </form>
  );
}

/** What has changed since the meeting? */
export function OutcomeForm({ reader: { language, action }, filled }: Props) {
  const { followUp: t, forms } = messagesFor(language);
  const ask = questionsOf('follow-up', t, language, filled);
  return (
    <form method="post" action={action} noValidate>
      <Choices {...ask.choice('outcome')} choices={t.outcomes} />
      <ParagraphField {...ask.text('word')} optional={forms.optional} rows={4} />
      <button type="submit" className="btn">
        {t.send}
      </button>
    </form>
  );
}

/** Does somebody who waits still want to meet a connector? */
export function StillInterestedForm({ language, action }: LinkReader) {
  const { still } = messagesFor(language).followUp;
  return (
    <form method="post" action={action} noValidate className="acts">
      <button type="submit" className="btn" name="still" value="yes">
        {still.yes}
      </button>
      <button type="submit" className="btn alt" name="still" value="no">
        {still.no}
      </button>
    </form>
  );
}
