import type { ReactNode } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import type { WayBack } from '../../program/way/way.ts';
import { PAUSE_UNTIL } from '../answer/questions.ts';
import { Fields } from '../fields/Fields.tsx';
import { EMPTY_FORM, type FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import { CorrectForm } from './CorrectForm.tsx';
import type { Holder } from './holder.ts';
import { NEW_EMAIL } from './newEmail.ts';

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
  /** What leads back, for who stands beside the way. */
  back?: WayBack | undefined;
  sent?: SentAction | undefined;
}

/** Answering anew: a correction, or the whole form for who comes back. */
function Answers({ holder, reader, kept, back, sent }: Props) {
  const { myRecord: t } = messagesFor(reader.language);
  const isBack = back === 'again' || back === 'change';
  const words = isBack ? t[back] : t.correct;
  const action = isBack ? 'again' : 'correct';
  const filled = sent?.action === action ? sent : undefined;
  return (
    <Action words={words} isOpen={filled !== undefined}>
      <CorrectForm
        holder={holder}
        action={action}
        send={words.send}
        reader={reader}
        kept={kept}
        filled={filled ?? { answers: kept, issues: [] }}
      />
    </Action>
  );
}

/** What a person may do with the record. Who has left already has nothing to pause, and nothing to leave. */
export function RecordActions(props: Props) {
  const { reader, back, sent } = props;
  const { language, action: address } = reader;
  const { myRecord: t } = messagesFor(language);
  const email = sent?.action === 'email' ? sent : EMPTY_FORM;
  const paused = sent?.action === 'pause' ? sent : EMPTY_FORM;
  return (
    <>
      <Answers {...props} />
      <Action words={t.email} isOpen={sent?.action === 'email'}>
        <form method="post" action={address} noValidate>
          <input type="hidden" name="action" value="email" />
          <Fields form="my-record" questions={[NEW_EMAIL]} language={language} filled={email} />
          <button type="submit" className="btn">
            {t.email.send}
          </button>
        </form>
      </Action>
      {back !== 'again' && (
        <Action words={t.pause} isOpen={sent?.action === 'pause'}>
          <form method="post" action={address} noValidate>
            <input type="hidden" name="action" value="pause" />
            <Fields form="my-record" questions={[PAUSE_UNTIL]} language={language} filled={paused} />
            <button type="submit" className="btn">
              {t.pause.send}
            </button>
          </form>
        </Action>
      )}
      {(['withdraw', 'erase'] as const)
        .filter((action) => action === 'erase' || back !== 'again')
        .map((action) => (
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
