import { use } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import { Address } from '../parts/Action.tsx';
import type { WrittenLetter } from '../parts/defineLetter.tsx';
import { LetterContext } from '../parts/LetterContext.ts';
import { Say } from '../parts/Say.tsx';
import { STYLE } from '../parts/style.ts';

function FootLine({ text }: { text: string }) {
  return (
    <p style={STYLE.footText} className="soft">
      <Say text={text} />
    </p>
  );
}

function FootLink({ text, href }: { text: string; href: string }) {
  return (
    <p style={STYLE.footText} className="soft">
      <Say text={text} />
      <br />
      <Address href={href} />
    </p>
  );
}

/** Why the letter came, what the program is, how to reach a person, and how to stop. */
export function Foot({ why, promise, recordLink, stop, notMe, unsubscribe }: WrittenLetter['foot']) {
  const {
    questions,
    record,
    notMe: didNotAsk,
    unsubscribe: noMoreNews,
    unchecked,
  } = messagesFor(use(LetterContext).language).emails.frame;
  return (
    <>
      <FootLine text={questions} />
      {recordLink && <FootLink text={record} href={recordLink} />}
      {notMe && <FootLink text={didNotAsk} href={notMe} />}
      {unsubscribe && <FootLink text={noMoreNews} href={unsubscribe} />}
      {[stop, why, promise, unchecked].map((line) => line && <FootLine key={line} text={line} />)}
    </>
  );
}
