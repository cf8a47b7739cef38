import { messagesFor } from '../../locales/messages.ts';
import type { Day } from '../../program/clock/day.ts';
import type { Prospects } from '../../program/matching/prospects.ts';
import type { Step } from '../../program/plan/plan.ts';
import type { VolunteerYear } from '../../program/way/volunteerTime.ts';
import type { Way, WayBack } from '../../program/way/way.ts';
import { AnswerEntries } from '../AnswerEntries.tsx';
import { answerRows } from '../answerRows.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import type { FormAnswers } from '../parse.ts';
import { PlanSteps } from '../plan/PlanSteps.tsx';
import { TrialSection } from '../trial/TrialTold.tsx';
import { ConnectorSection, type ConnectorShown } from './ConnectorSection.tsx';
import { type Holder, recordErrors, recordForm } from './holder.ts';
import { InvitedTables, type InvitedTo } from './InvitedTables.tsx';
import { KindWords, type KindWordsKept } from './KindWords.tsx';
import { OnSiteSection, type OnSiteShown, SHOW_ON_SITE } from './OnSite.tsx';
import { RecordActions, type SentAction } from './RecordActions.tsx';
import { ResumeForm } from './ResumeForm.tsx';
import { WaySection } from './Way.tsx';
import { yearNotePage } from './YearNote.tsx';

interface Shown {
  holder: Holder;
  kept: FormAnswers;
  /** Where a participant is. */
  way?: Way | undefined;
  /** How things are for a participant who waits. */
  prospects?: Prospects | undefined;
  /** What a participant plans after a coffee, the latest. */
  plan?: readonly Step[] | undefined;
  /** Tables for several people to which a participant is invited, or at which they wait for a place. */
  tables?: InvitedTo | undefined;
  /** What a connector sees of their part. */
  connector?: ConnectorShown | undefined;
  /** A connector's choice to be shown on the site. */
  onSite?: OnSiteShown | undefined;
  /** What a participant lets connectors read. */
  kindWords?: KindWordsKept | undefined;
  /** What leads back, for who stands beside the way. */
  back?: WayBack | undefined;
  /** The last day of a comparison of pages that a participant can leave. */
  trialUntil?: Day | undefined;
  sent?: SentAction | undefined;
}

export type MyRecordView =
  | (Shown & { state: 'show' })
  | { state: 'done-paused'; pauseUntil: string }
  | { state: 'done-address'; address: string }
  | { state: 'done-one-more'; until: string }
  | { state: 'note'; name: string; given: VolunteerYear }
  | {
      state:
        | 'offer'
        | 'sent'
        | 'confirm-erase'
        | 'done-corrected'
        | 'done-resumed'
        | 'done-again'
        | 'done-left-trial'
        | 'done-words'
        | 'done-on-site'
        | 'done-off-site'
        | 'done-withdrawn'
        | 'done-erased';
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

/** All that is kept of one person: where they are, what they answered, and what they may do. */
function Record({
  holder,
  kept,
  way,
  prospects,
  plan = [],
  tables = [],
  kindWords = [],
  connector,
  onSite,
  back,
  trialUntil,
  sent,
  reader,
}: Shown & { reader: LinkReader }) {
  const { language } = reader;
  const { myRecord } = messagesFor(language);
  const { form, questions } = recordForm(holder, reader.settings);
  return (
    <>
      {way && <WaySection way={way} prospects={prospects} reader={reader} />}
      <InvitedTables tables={tables} reader={reader} />
      {plan.length > 0 && (
        <>
          <h2>{messagesFor(language).plan.states.show.title}</h2>
          <PlanSteps steps={plan} reader={reader} />
        </>
      )}
      <KindWords words={kindWords} reader={reader} />
      {connector && <ConnectorSection connector={connector} reader={reader} />}
      {onSite && (
        <OnSiteSection
          onSite={onSite}
          reader={reader}
          sent={sent?.action === SHOW_ON_SITE ? sent : undefined}
        />
      )}
      {back === 'resume' && <ResumeForm reader={reader} />}
      {trialUntil && <TrialSection until={trialUntil} reader={reader} />}
      <h2>{myRecord.kept}</h2>
      {myRecord.keptText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <dl className="card">
        <AnswerEntries
          rows={answerRows(form, questions, kept, language, 'label', reader.settings?.country)}
        />
      </dl>
      <ul>
        <li>
          <a href={`?download&lang=${language}`} download>
            {myRecord.download.read}
          </a>
        </li>
        <li>
          <a href="?download=json" download>
            {myRecord.download.data}
          </a>
        </li>
      </ul>
      <RecordActions holder={holder} reader={reader} kept={kept} back={back} sent={sent} />
    </>
  );
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
  if (view.state === 'note') return yearNotePage(view.name, view.given, reader);
  if (view.state === 'done-one-more')
    return statePage(reader, text, { ending, values: { until: reader.dayInWords(view.until) } });
  if (view.state === 'done-address')
    return statePage(reader, text, { ending, values: { address: view.address } });
  if (view.state !== 'show') return statePage(reader, text, { ending, children: asked(view.state, reader) });
  return statePage(reader, text, {
    ending,
    errors: recordErrors(view.holder, view.sent?.issues ?? [], language, reader.settings, view.sent?.answers),
    children: <Record {...view} reader={reader} />,
  });
}
