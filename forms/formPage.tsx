import type { ReactNode } from 'react';
import { fillMessage } from '../locales/format.ts';
import { messagesFor } from '../locales/messages.ts';
import { USUAL_WAITS } from '../program/clock/waits.ts';
import { localizedPath } from '../program/languages.ts';
import { AddressHints } from './address-hint/AddressHints.tsx';
import type { AddressHint } from './address-hint/addressHint.ts';
import { FormErrors, FormView } from './FormView.tsx';
import type { FilledForm } from './fields/filledForm.ts';
import { Notice } from './fields/Notice.tsx';
import type { Form } from './form.ts';
import { withOwnQuestions } from './own/form.ts';
import type { Page, Reader } from './pages/page.ts';
import { Sentence } from './pages/Sentence.tsx';
import { TrialTold } from './trial/TrialTold.tsx';

/** Why a form comes back although nothing is wrong with the answers. */
export type FormNotice =
  | 'service-problem'
  | 'too-often'
  | 'refused'
  | 'too-large'
  | 'unsupported'
  | 'rsvp-closed'
  | 'rsvp-past';

interface Props {
  form: Form;
  reader: Reader;
  /** What was sent, where the form comes back. */
  filled?: FilledForm | undefined;
}

/** What a form says that comes back, and what else stands before one that does not. */
interface Back {
  /** What only the built page shows, before the form: people and pictures from the content. */
  before?: ReactNode;
  notice?: FormNotice | undefined;
  hints?: readonly AddressHint[] | undefined;
  title?: string | undefined;
}

/** The values that a page names, from the settings. */
export const placeOf = ({ settings }: Reader): Record<string, string> =>
  settings ? { city: settings.city, region: settings.regionDescription } : {};

/** What the page of a form says of itself in one sentence. */
export const leadOf = ({ introduction }: Form, reader: Reader): string =>
  fillMessage(
    introduction?.(messagesFor(reader.language, reader.settings?.country)).lead ?? '',
    placeOf(reader),
    reader.language,
  );

/** What the page tells before the form: what it is about, what happens next, a word on privacy. */
function Introduction({ form: { About, introduction }, reader }: Props) {
  const { language } = reader;
  const messages = messagesFor(reader.language, reader.settings?.country);
  if (!About || !introduction) return null;
  const { nextTitle, next, privacy } = introduction(messages);
  const { answerWithin: answerDays } = reader.settings?.waits ?? USUAL_WAITS;
  return (
    <div className="intro">
      <div>
        <About {...reader} />
      </div>
      <div>
        <h2>{nextTitle}</h2>
        <ol className="next">
          {next.map((step) => (
            <li key={step}>{fillMessage(step, { answerDays }, language)}</li>
          ))}
        </ol>
        <div className="note">
          <h2>{privacy.title}</h2>
          <p>
            {privacy.text} <a href={localizedPath('/privacy/', language)}>{messages.frame.privacy}</a>
          </p>
        </div>
      </div>
    </div>
  );
}

/** The form under its own heading, and how to answer by telephone instead. */
export function FormSection({ form, reader, filled }: Props) {
  const { formTitle, formNote, callInstead } = form.words(
    messagesFor(reader.language, reader.settings?.country),
  );
  return (
    <>
      <h2 id="form">{formTitle}</h2>
      <p>{formNote}</p>
      <Sentence text={callInstead} reader={reader} />
      {form.tellsOfTrials && <TrialTold reader={reader} />}
      <FormView form={form} reader={reader} filled={filled} />
    </>
  );
}

function NoticeOf({ notice, reader }: { notice: FormNotice; reader: Reader }) {
  const { forms, visit } = messagesFor(reader.language, reader.settings?.country);
  const { title, text } = {
    'service-problem': { title: forms.serviceTitle, text: forms.service },
    'too-often': { title: forms.tooOftenTitle, text: forms.tooOften },
    ...forms.givenBack,
    'rsvp-closed': visit.notices.closed,
    'rsvp-past': visit.notices.past,
  }[notice];
  return (
    <Notice id={notice} title={title}>
      <Sentence text={text} reader={reader} />
    </Notice>
  );
}

/**
 * The page of a form. Where it comes back, `notice` or the issues of `filled` say why, on top; a person who must mend
 * an answer has read the rest. `hints` are addresses to ask about. `title` is that of the page where it is not the form's
 * own.
 */
export function formPage({
  form: given,
  reader,
  filled,
  notice,
  hints = [],
  before,
  title = given.words(messagesFor(reader.language, reader.settings?.country)).title,
}: Props & Back): Page {
  const messages = messagesFor(reader.language, reader.settings?.country);
  const form = withOwnQuestions(given, reader.settings, filled?.answers);
  const isWrong = filled !== undefined && filled.issues.length > 0;
  const isBack = isWrong || notice !== undefined || hints.length > 0;
  const lead = leadOf(form, reader);
  return {
    title: isWrong || notice ? messages.forms.errorPrefix + title : title,
    main: (
      <>
        <div className="prose">
          {isWrong && <FormErrors form={form} reader={reader} filled={filled} />}
          <AddressHints hints={hints} form={form.id} areFirst={!isWrong} reader={reader} />
          {notice && <NoticeOf notice={notice} reader={reader} />}
          <h1>{title}</h1>
          {lead && <p className="lede">{lead}</p>}
        </div>
        {!isBack && <Introduction form={form} reader={reader} />}
        {!isBack && before}
        {notice !== 'rsvp-closed' && notice !== 'rsvp-past' && (
          <div className="prose">
            <FormSection form={form} reader={reader} filled={filled} />
          </div>
        )}
      </>
    ),
  };
}
