import type { ReactNode } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import { localizedPath } from '../../program/languages.ts';
import type { Reader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';

/** Of a connector, what their public page says too. */
export interface Peer {
  name: string;
  role: string;
  slug: string;
  bio: string;
  /** The language of the bio. */
  language: string;
}

interface Props {
  reader: Reader;
  /** Somebody who is a connector already, where the site shows one. */
  peer?: Peer | undefined;
  /** What stands after them. */
  box?: ReactNode;
}

function PeerWords({ peer, title, reader }: { peer: Peer; title: string; reader: Reader }) {
  const lang = peer.language === reader.language ? undefined : peer.language;
  return (
    <div className="peer">
      <img src="/drawings/connector.svg" alt="" width="160" height="120" />
      <div>
        <h2>{title}</h2>
        <p lang={lang} dir={lang && 'ltr'}>
          {peer.bio}
        </p>
        <p className="who">
          <a href={localizedPath(`/connectors/${peer.slug}/`, reader.language)}>{peer.name}</a>{' '}
          <span lang={lang}>{peer.role}</span>
        </p>
      </div>
    </div>
  );
}

/** Reasons to become a connector: somebody who is one, what happens in thirty minutes, what a year asks, and answers to what people ask. */
export function Reasons({ reader, peer, box }: Props) {
  const { becomeAConnector: words } = messagesFor(reader.language);
  return (
    <>
      {peer && <PeerWords peer={peer} title={words.peerTitle} reader={reader} />}
      {box}
      <div className="reasons">
        <section>
          <h2>{words.agendaTitle}</h2>
          <dl className="agenda">
            {words.agenda.map(({ minutes, text }) => (
              <div key={minutes}>
                <dt dir="ltr">{minutes}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <h2>{words.yearTitle}</h2>
          <p>{words.year}</p>
          <h2>{words.teamTitle}</h2>
          <Sentence text={words.team} reader={reader} />
        </section>
        <section>
          <h2>{words.questionsTitle}</h2>
          <dl className="asked">
            {words.questions.map(({ question, answer }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  );
}
