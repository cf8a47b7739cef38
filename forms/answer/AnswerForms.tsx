import { messagesFor } from '../../locales/messages.ts';
import { OfferForm } from '../coffee/OfferForm.tsx';
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

/** A yes with times to choose from: the way on which people meet soonest. It is open until something else is to be mended. */
function YesWithTimes({ reader, filled }: Props) {
  const { summary, note, send } = messagesFor(reader.language).answer.offer;
  const isSent = filled.answers.answer === 'offer';
  return (
    <details open={isSent || filled.issues.length === 0}>
      <summary>{summary}</summary>
      <p>{note}</p>
      <OfferForm by="connector" reader={reader} filled={isSent ? filled : undefined} button={send}>
        <input type="hidden" name="answer" value="offer" />
      </OfferForm>
    </details>
  );
}

/** A connector's answers, each a form of its own. */
export function AnswerForms({ reader, filled }: Props) {
  const { answer } = messagesFor(reader.language);
  return (
    <>
      <h2>{answer.answerTitle}</h2>
      <p className="hint">{answer.acceptNote}</p>
      <YesWithTimes reader={reader} filled={filled} />
      <form method="post" action={reader.action} className="acts" noValidate>
        <button type="submit" className="btn" name="answer" value="accept">
          {answer.accept}
        </button>
      </form>
      <OtherAnswer answer="decline" reader={reader} filled={filled} />
      <OtherAnswer answer="ask" reader={reader} filled={filled} />
      <OtherAnswer answer="pause" reader={reader} filled={filled} />
    </>
  );
}
