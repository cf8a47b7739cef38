import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { placeOf } from '../formPage.tsx';
import type { Reader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';

/** What the program is, and for whom. */
export function About(reader: Reader) {
  const { learnMore, selfCheck } = messagesFor(reader.language);
  return (
    <>
      <h2>{learnMore.whatTitle}</h2>
      {learnMore.what.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{learnMore.criteriaTitle}</h2>
      <ol className="tiles">
        {learnMore.criteria.map((criterion) => (
          <li key={criterion}>{fillMessage(criterion, placeOf(reader), reader.language)}</li>
        ))}
      </ol>
      <Sentence text={learnMore.criteriaNote} reader={reader} />
      <p>
        <a className="btn alt" href="#self-check">
          {selfCheck.link}
        </a>
      </p>
    </>
  );
}
