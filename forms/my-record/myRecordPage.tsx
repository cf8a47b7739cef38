import { messagesFor } from '../../locales/messages.ts';
import { answerRows } from '../answerRows.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import type { FormAnswers } from '../parse.ts';
import { type Holder, RECORD_FORMS, recordErrors } from './holder.ts';
import { RecordActions, type SentAction } from './RecordActions.tsx';

export type MyRecordView =
  | { state: 'show'; holder: Holder; kept: FormAnswers; sent?: SentAction | undefined }
  | { state: 'done-paused'; pauseUntil: string }
  | {
      state: 'offer' | 'sent' | 'confirm-erase' | 'done-corrected' | 'done-withdrawn' | 'done-erased';
    };

/** The button that erases, on the page that asks a second time. */
function EraseForm({ language, action }: LinkReader) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="action" value="erase" />
      <input type="hidden" name="confirmErase" value="yes" />
      <button type="submit" className="btn">
        {messagesFor(language).myRecord.erase.confirm}
      </button>
    </form>
  );
}

/** The button that sends a link of an hour to the address on record. */
function OfferForm({ language, action }: LinkReader) {
  return (
    <form method="post" action={action}>
      <button type="submit" className="btn" name="action" value="send">
        {messagesFor(language).myRecord.offer}
      </button>
    </form>
  );
}

/** What a state asks for, where it asks for something. */
function asked(state: MyRecordView['state'], reader: LinkReader) {
  if (state === 'offer') return <OfferForm {...reader} />;
  return state === 'confirm-erase' ? <EraseForm {...reader} /> : undefined;
}

/**
 * Behind the link under every letter: the offer of a link of an hour. Behind that one: all that is kept of one person,
 * and what that person may do with it.
 */
export function myRecordPage(view: MyRecordView, reader: LinkReader): Page {
  const { language } = reader;
  const { myRecord, links } = messagesFor(language);
  const { person: ending } = links;
  const text = myRecord.states[view.state];
  if (view.state === 'done-paused')
    return statePage(reader, text, { ending, values: { pauseUntil: reader.dayInWords(view.pauseUntil) } });
  if (view.state !== 'show') return statePage(reader, text, { ending, children: asked(view.state, reader) });
  const { holder, kept, sent } = view;
  const { form, questions } = RECORD_FORMS[holder];
  return statePage(reader, text, {
    ending,
    errors: recordErrors(holder, sent?.issues ?? [], language),
    children: (
      <>
        <dl className="card">
          {answerRows(form, questions, kept, language).map(({ name, label, value }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <p>
          <a href="?download" download>
            {myRecord.download}
          </a>
        </p>
        <RecordActions holder={holder} reader={reader} kept={kept} sent={sent} />
      </>
    ),
  });
}
