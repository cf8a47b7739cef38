import { fillMessage } from '../../locales/format.ts';
import { type Messages, messagesFor } from '../../locales/messages.ts';
import { EventCard } from '../event/EventCard.tsx';
import type { ShownEvent } from '../event/shownEvent.ts';
import { Fields } from '../fields/Fields.tsx';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import { Notice } from '../fields/Notice.tsx';
import type { LinkReader, Page } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';
import { statePage } from '../pages/statePage.tsx';
import { EMAIL } from '../person.ts';

/** What was sent: one of the forms, or a form that staff look at first. */
export type ThanksState = 'learn-more' | 'become-a-connector' | 'refer-someone' | 'rsvp' | 'set-aside';

export interface ThanksView {
  state: ThanksState;
  /** Where the letter goes. */
  address: string;
  /** The event that was answered. */
  event?: ShownEvent | undefined;
  /** Whether the event is full: who confirms waits for a place. */
  isFull?: boolean | undefined;
  /** In a demonstration: where the letters are read, for none goes out. */
  emails?: string | undefined;
  /** What was done just now, or could not be. */
  note?: 'again' | 'not-corrected' | 'too-often' | undefined;
  /** Another address that was sent, and what to mend in it. */
  filled?: FilledForm | undefined;
}

/** What is thanked for, and what happens next. */
function wordsOf(state: ThanksState, { thanks, becomeAConnector, partners, events, sent }: Messages) {
  const words = {
    'learn-more': thanks,
    'become-a-connector': becomeAConnector.thanks,
    'refer-someone': partners.thanks,
    rsvp: events.thanks,
    'set-aside': sent.setAside,
  };
  return words[state];
}

/** The sentences of a page of thanks. */
export const thanksText = (state: ThanksState, messages: Messages) => {
  const { title, lead } = wordsOf(state, messages);
  return { title, text: [lead] };
};

const QUESTIONS = [EMAIL];

/** Has the letter sent again, or the address put right. */
function LetterForms({
  address,
  filled = EMPTY_FORM,
  reader,
}: Pick<ThanksView, 'address' | 'filled'> & { reader: LinkReader }) {
  const { language, action } = reader;
  const { again, correct } = messagesFor(language).sent;
  const isWrong = filled.issues.length > 0;
  return (
    <>
      <h2>{again.title}</h2>
      <p>{again.text}</p>
      <form method="post" action={action} className="acts">
        <button type="submit" className="btn alt" name="action" value="again">
          {again.button}
        </button>
      </form>
      <details open={isWrong}>
        <summary>{correct.title}</summary>
        <p>{correct.text}</p>
        <form method="post" action={action} noValidate>
          <input type="hidden" name="action" value="correct" />
          <Fields
            form="learn-more"
            questions={QUESTIONS}
            language={language}
            filled={isWrong ? filled : { answers: { email: address }, issues: [] }}
          />
          <button type="submit" className="btn alt">
            {correct.button}
          </button>
        </form>
      </details>
    </>
  );
}

/** After a form: that it has come, where the letter goes, and how to have it sent again or the address put right. */
export function thanksPage(
  { state, address, event, isFull, emails, note, filled }: ThanksView,
  reader: LinkReader,
): Page {
  const { language } = reader;
  const messages = messagesFor(language);
  const { sent, learnMore, forms, links } = messages;
  const notes = {
    again: sent.again.done,
    'not-corrected': sent.correct.failed,
    'too-often': { title: forms.tooOftenTitle, text: forms.tooOften },
  };
  const { next } = wordsOf(state, messages);
  const shown = note && notes[note];
  return statePage(reader, thanksText(state, messages), {
    values: event ? { event: event.title } : {},
    errors: errorsOf('learn-more', QUESTIONS, filled?.issues ?? [], language),
    ending: links.person,
    children: (
      <>
        {shown && (
          <Notice id={note} title={shown.title}>
            <Sentence text={shown.text} reader={reader} />
          </Notice>
        )}
        {isFull && (
          <Notice id="full" title={messages.events.full.title}>
            <Sentence text={messages.events.full.text} reader={reader} />
          </Notice>
        )}
        {event && <EventCard event={event} reader={reader} />}
        {emails && (
          <Notice id="demonstration" title={messages.demonstration.read.title}>
            <p>{messages.demonstration.read.text}</p>
            <p>
              <a href={emails}>{messages.demonstration.read.link}</a>
            </p>
          </Notice>
        )}
        {state !== 'set-aside' && !emails && (
          <>
            <Sentence text={sent.to} values={{ address }} reader={reader} />
            <LetterForms address={address} filled={filled} reader={reader} />
          </>
        )}
        <h2>{learnMore.nextTitle}</h2>
        <ol className="tiles">
          {next.map((step) => (
            <li key={step}>{fillMessage(step, { program: reader.settings?.programName ?? '' }, language)}</li>
          ))}
        </ol>
      </>
    ),
  });
}
