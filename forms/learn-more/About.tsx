import { messagesFor } from '../../locales/messages.ts';
import { localizedPath } from '../../program/languages.ts';
import type { Reader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';
import { Criteria } from './Criteria.tsx';

/** What the program is, and for whom. */
export function About(reader: Reader) {
  const { finder, learnMore, selfCheck } = messagesFor(reader.language, reader.settings?.country);
  return (
    <>
      <h2>{learnMore.whatTitle}</h2>
      {learnMore.what.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{learnMore.criteriaTitle}</h2>
      <Criteria ours={learnMore.criteria} reader={reader} areTiles />
      <Sentence text={learnMore.criteriaNote} reader={reader} />
      <p>
        <a className="btn alt" href="#self-check">
          {selfCheck.link}
        </a>
      </p>
      <p>
        <a href={localizedPath('/professions/', reader.language)}>{finder.short}</a>
      </p>
    </>
  );
}
