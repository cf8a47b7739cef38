import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

export type ReachView =
  | {
      state: 'choose';
      other: string;
      /** The page with a first message. */
      prepare: string;
      /** When the connector was written to once more, and since when staff know: each is asked for once. */
      wroteAt?: Date | undefined;
      staffAt?: Date | undefined;
    }
  | { state: 'wrote' | 'staff' | 'another'; other: string }
  | { state: 'closed' };

interface ChoiceProps {
  words: { title: string; note: string; done: string };
  reader: LinkReader;
  value: string;
  since: Date | undefined;
}

/** One thing that we can do; where it was done, when. */
function Choice({ words, reader, value, since }: ChoiceProps) {
  return (
    <section>
      <h2>{words.title}</h2>
      {since ? (
        <p>{fillMessage(words.done, { date: reader.dayInWords(since) }, reader.language)}</p>
      ) : (
        <form method="post" action={reader.action}>
          <p>{words.note}</p>
          <button type="submit" className="btn alt" name="action" value={value}>
            {words.title}
          </button>
        </form>
      )}
    </section>
  );
}

/** What helps who cannot reach the connector, the smallest step first. */
function Choices({ view, reader }: { view: Extract<ReachView, { state: 'choose' }>; reader: LinkReader }) {
  const { reach: t } = messagesFor(reader.language);
  return (
    <>
      <section>
        <h2>{t.how.title}</h2>
        <p>
          {t.how.note} <a href={view.prepare}>{messagesFor(reader.language).prepare.message.title}</a>
        </p>
      </section>
      <Choice words={t.write} reader={reader} value="write" since={view.wroteAt} />
      <Choice words={t.staffHelp} reader={reader} value="staff" since={view.staffAt} />
      <details>
        <summary>{t.another.title}</summary>
        <p>{t.another.note}</p>
        <form method="post" action={reader.action}>
          <button type="submit" className="btn alt" name="action" value="another">
            {t.another.button}
          </button>
        </form>
      </details>
    </>
  );
}

/** Behind the link for a participant who cannot reach the connector: the choices, and what was done. */
export function reachPage(view: ReachView, reader: LinkReader): Page {
  const { reach, links } = messagesFor(reader.language);
  return statePage(reader, reach.states[view.state], {
    values: 'other' in view ? { other: view.other } : {},
    children: view.state === 'choose' ? <Choices view={view} reader={reader} /> : undefined,
    ending: links.person,
  });
}
