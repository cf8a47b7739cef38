import type { ReactNode } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import { PAUSE_UNTIL } from '../answer/questions.ts';
import { Fields } from '../fields/Fields.tsx';
import { EMPTY_FORM, type FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import { CorrectForm } from './CorrectForm.tsx';
import type { Holder } from './holder.ts';

interface ActionProps {
  words: { title: string; note: string };
  isOpen?: boolean;
  children: ReactNode;
}

/** One thing to do with a record: it opens on demand, without script, and by itself where something in it is to be mended. */
function Action({ words, isOpen = false, children }: ActionProps) {
  return (
    <details open={isOpen}>
      <summary>{words.title}</summary>
      <p>{words.note}</p>
      {children}
    </details>
  );
}

/** What came back to be mended, and by which of the forms it was sent. */
export interface SentAction extends FilledForm {
  action: string;
}

interface Props {
  holder: Holder;
  reader: LinkReader;
  /** What is kept, as the form holds it. */
  kept: FilledForm['answers'];
  sent?: SentAction | undefined;
}

/** What a person may do with the record. */
export function RecordActions({ holder, reader, kept, sent }: Props) {
  const { language, action: address } = reader;
  const { myRecord: t } = messagesFor(language);
  const isSent = (action: string) => sent?.action === action;
  const paused = sent && isSent('pause') ? sent : EMPTY_FORM;
  return (
    <>
      <Action words={t.correct} isOpen={isSent('correct')}>
        <CorrectForm
          holder={holder}
          reader={reader}
          filled={sent && isSent('correct') ? sent : { answers: kept, issues: [] }}
        />
      </Action>
      <Action words={t.pause} isOpen={isSent('pause')}>
        <form method="post" action={address} noValidate>
          <input type="hidden" name="action" value="pause" />
          <Fields form="my-record" questions={[PAUSE_UNTIL]} language={language} filled={paused} />
          <button type="submit" className="btn">
            {t.pause.send}
          </button>
        </form>
      </Action>
      {(['withdraw', 'erase'] as const).map((action) => (
        <Action key={action} words={t[action]}>
          <form method="post" action={address}>
            <input type="hidden" name="action" value={action} />
            <button type="submit" className="btn alt">
              {t[action].send}
            </button>
          </form>
        </Action>
      ))}
    </>
  );
}
