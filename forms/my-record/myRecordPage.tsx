import { messagesFor } from '../../locales/messages.ts';
import { SPOKEN_LANGUAGES } from '../../program/languages.ts';
import { ENGLISH_LEVELS } from '../../program/sign-up/learnMore.ts';
import type { FormAnswers } from '../../program/sign-up/parseForm.ts';
import { choiceId } from '../fields/Choices.tsx';
import type { LinkReader, Page } from '../pages/page.ts';
import { EMPTY_FORM, errorsOf } from '../pages/questions.ts';
import { statePage } from '../pages/statePage.tsx';
import { RecordActions, type SentAction } from './RecordActions.tsx';
import { type Holder, recordRows } from './recordRows.ts';

export type MyRecordView =
  | { state: 'show'; holder: Holder; kept: FormAnswers; sent?: SentAction | undefined }
  | { state: 'done-paused'; pauseUntil: string }
  | {
      state: 'confirm-erase' | 'done-corrected' | 'done-withdrawn' | 'done-erased' | 'expired' | 'invalid';
    };

/** The id of the first control of each question that is answered by choosing. */
const CONTROLS: Readonly<Record<string, string>> = {
  action: 'main',
  confirmErase: 'main',
  english: choiceId('english', ENGLISH_LEVELS[0]),
  monthlyCapacity: choiceId('monthlyCapacity', '1'),
  languages: choiceId('languages', Object.keys(SPOKEN_LANGUAGES)[0] ?? ''),
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
  return statePage(reader, text, {
    ending,
    errors: errorsOf('my-record', sent ?? EMPTY_FORM, language, (field) => CONTROLS[field] ?? field),
    children: (
      <>
        <dl className="card">
          {recordRows(holder, kept, language).map(({ name, label, value }) => (
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
