import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import { ANSWER_QUESTIONS } from './questions.ts';

interface Props {
  reader: LinkReader;
  filled: FilledForm;
}

/** An answer other than yes: it opens on demand, without script, and by itself where something in it is to be mended. */
function OtherAnswer({ answer, reader, filled }: Props & { answer: keyof typeof ANSWER_QUESTIONS }) {
  const { language, action } = reader;
  const questions = ANSWER_QUESTIONS[answer];
  const { summary, send } = messagesFor(language).answer[answer];
  const isWrong = filled.issues.some(({ field }) => questions.some(({ name }) => name === field));
  return (
    <details open={isWrong}>
      <summary>{summary}</summary>
      <form method="post" action={action} noValidate>
        <input type="hidden" name="answer" value={answer} />
        <Fields form="answer" questions={questions} language={language} filled={filled} />
        <button type="submit" className="btn alt">
          {send}
        </button>
      </form>
    </details>
  );
}

/** A connector's four answers, each a form of its own. */
export function AnswerForms({ reader, filled }: Props) {
  const { answer } = messagesFor(reader.language);
  return (
    <>
      <h2>{answer.answerTitle}</h2>
      <form method="post" action={reader.action} noValidate>
        <input type="hidden" name="answer" value="accept" />
        <button type="submit" className="btn">
          {answer.accept}
        </button>
        <p className="hint">{answer.acceptNote}</p>
      </form>
      <OtherAnswer answer="decline" reader={reader} filled={filled} />
      <OtherAnswer answer="ask" reader={reader} filled={filled} />
      <OtherAnswer answer="pause" reader={reader} filled={filled} />
    </>
  );
}
