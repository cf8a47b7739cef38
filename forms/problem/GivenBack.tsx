import { messagesFor } from '../../locales/messages.ts';
import { Hidden } from '../fields/Hidden.tsx';
import type { Reader } from '../pages/page.ts';
import type { FormAnswers } from '../parse.ts';

/** What was sent behind a link and not taken, and where the page of the link is. */
export interface NotTaken {
  action: string;
  answers: FormAnswers;
}

/** Characters from which on an answer is a text of somebody's own. */
const OWN_WORDS = 20;

interface Props extends NotTaken {
  reader: Reader;
  /** Whether the same answers can be taken when they are sent once more. */
  mayBeSent: boolean;
}

/** Gives back what was written behind a link: to send it once more, or to copy it; and the way to the page. */
export function GivenBack({ action, answers, reader: { language }, mayBeSent }: Props) {
  const t = messagesFor(language).givenBack;
  const written = Object.entries(answers).flatMap(([name, value]) =>
    [value].flat().flatMap((text) => (text.length > OWN_WORDS ? [{ name, text }] : [])),
  );
  return (
    <>
      {written.length > 0 && <h2>{t.title}</h2>}
      {written.map(({ name, text }) => (
        <textarea key={name} aria-label={t.title} readOnly rows={6} dir="auto" defaultValue={text} />
      ))}
      {mayBeSent && Object.keys(answers).length > 0 && (
        <form method="post" action={action}>
          <Hidden answers={answers} />
          <button type="submit" className="btn">
            {t.send}
          </button>
        </form>
      )}
      <p>
        <a href={action}>{t.back}</a>
      </p>
    </>
  );
}
