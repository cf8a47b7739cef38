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
      state: 'confirm-erase' | 'done-corrected' | 'done-withdrawn' | 'done-erased' | 'expired' | 'invalid';
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

/** Behind the link under every letter: all that is kept of one person, and what that person may do with it. */
export function myRecordPage(view: MyRecordView, reader: LinkReader): Page {
  const { language } = reader;
  const { myRecord, links } = messagesFor(language);
  const { person: ending, ...linkStates } = links;
  const text = { ...myRecord.states, ...linkStates }[view.state];
  if (view.state === 'done-paused')
    return statePage(reader, text, { ending, values: { pauseUntil: reader.dayInWords(view.pauseUntil) } });
  if (view.state !== 'show') {
    const children = view.state === 'confirm-erase' ? <EraseForm {...reader} /> : undefined;
    return statePage(reader, text, { ending, children });
  }
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
