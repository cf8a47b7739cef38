import type { ReactNode } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import { Choices } from '../fields/Choices.tsx';
import { ParagraphField } from '../fields/ParagraphField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { LinkReader } from '../pages/page.ts';
import { type FilledForm, questionsOf } from '../pages/questions.ts';

interface OtherAnswerProps {
  action: string;
  answer: 'decline' | 'ask' | 'pause';
  words: { summary: string; send: string };
  isOpen: boolean;
  children: ReactNode;
}

/** An answer other than yes: it opens on demand, without script, and by itself where something in it is to be mended. */
function OtherAnswer({ action, answer, words, isOpen, children }: OtherAnswerProps) {
  return (
    <details open={isOpen}>
      <summary>{words.summary}</summary>
      <form method="post" action={action} noValidate>
        <input type="hidden" name="answer" value={answer} />
        {children}
        <button type="submit" className="btn alt">
          {words.send}
        </button>
      </form>
    </details>
  );
}

/** A connector's four answers, each a form of its own. */
export function AnswerForms({ reader, filled }: { reader: LinkReader; filled: FilledForm }) {
  const { language, action } = reader;
  const { answer: t, forms } = messagesFor(language);
  const ask = questionsOf('answer', t, language, filled);
  const isWrong = (...fields: string[]) => filled.issues.some(({ field }) => fields.includes(field));
  return (
    <>
      <h2>{t.answerTitle}</h2>
      <form method="post" action={action} noValidate>
        <input type="hidden" name="answer" value="accept" />
        <button type="submit" className="btn">
          {t.accept}
        </button>
        <p className="hint">{t.acceptNote}</p>
      </form>
      <OtherAnswer
        action={action}
        answer="decline"
        words={t.decline}
        isOpen={isWrong('declineReason', 'declineWord')}
      >
        <Choices {...ask.choice('declineReason')} choices={t.reasons} />
        <ParagraphField {...ask.text('declineWord')} optional={forms.optional} rows={3} />
      </OtherAnswer>
      <OtherAnswer action={action} answer="ask" words={t.ask} isOpen={isWrong('question')}>
        <ParagraphField {...ask.text('question')} rows={4} />
      </OtherAnswer>
      <OtherAnswer action={action} answer="pause" words={t.pause} isOpen={isWrong('pauseUntil')}>
        <TextField {...ask.text('pauseUntil')} type="date" dir="ltr" />
      </OtherAnswer>
    </>
  );
}
