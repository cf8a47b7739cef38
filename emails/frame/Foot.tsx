import { use } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import type { WrittenLetter } from '../parts/defineLetter.tsx';
import { fill } from '../parts/fill.ts';
import { LetterContext } from '../parts/LetterContext.ts';
import { Say } from '../parts/Say.tsx';
import { STYLE } from '../parts/style.ts';
import { WordsLink } from '../parts/WordsLink.tsx';

const COORDINATOR = '{coordinator}';
const HOURS = '{hours}';

function FootLine({ text }: { text: string }) {
  return (
    <p style={STYLE.footText} className="soft">
      <Say text={text} />
    </p>
  );
}

/** A link in words. What it answers stands before it. */
function FootLink({ asks, text, href }: { asks?: string; text: string; href: string }) {
  return (
    <p style={STYLE.footText} className="soft">
      {asks && (
        <>
          <Say text={asks} />
          <br />
        </>
      )}
      <WordsLink text={text} href={href} />
    </p>
  );
}

/** Why the letter came, what the program is, how to reach a person, and how to stop. */
export function Foot({ why, promise, recordLink, stop, notMe, unsubscribe }: WrittenLetter['foot']) {
  const { language, values } = use(LetterContext);
  const {
    questions,
    record,
    notMe: didNotAsk,
    notMeLink,
    unsubscribe: noMoreNews,
    unsubscribeLink,
    reach,
    unchecked,
  } = messagesFor(language).emails.frame;
  const isNamed = [COORDINATOR, HOURS].every((name) => fill(name, values, language) !== '');
  return (
    <>
      <FootLine text={questions} />
      {isNamed && <FootLine text={reach} />}
      {recordLink && <FootLink text={record} href={recordLink} />}
      {notMe && <FootLink asks={didNotAsk} text={notMeLink} href={notMe} />}
      {unsubscribe && <FootLink asks={noMoreNews} text={unsubscribeLink} href={unsubscribe} />}
      {[stop, why, promise, unchecked].map((line) => line && <FootLine key={line} text={line} />)}
    </>
  );
}
