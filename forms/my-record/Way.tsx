import { fillMessage, type Values } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Prospects } from '../../program/matching/prospects.ts';
import type { Aside, Next, Way, WayStep } from '../../program/way/way.ts';
import type { LinkReader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';
import { openingsInWords, waitInWords } from './openingsInWords.ts';

interface Props {
  way: Way;
  /** How things are for somebody who waits for a Connector. */
  prospects?: Prospects | undefined;
  reader: LinkReader;
}

function Step({ step: { key, state, on }, reader }: { step: WayStep; reader: LinkReader }) {
  const { steps, marks } = messagesFor(reader.language).myRecord.way;
  return (
    <li className={state} aria-current={state === 'now' ? 'step' : undefined}>
      {steps[key]} <span className={state === 'now' ? 'mark' : 'for-readers'}>({marks[state]})</span>
      {on && <span className="on">{reader.dayInWords(on)}</span>}
    </li>
  );
}

const inWords = (day: Date | string | undefined, reader: LinkReader) => (day ? reader.dayInWords(day) : '');

/** What happens next, by when, and who does it. */
function NextStep({ next, reader }: { next: Next; reader: LinkReader }) {
  const { way } = messagesFor(reader.language).myRecord;
  const { key, on, by, span, zone = '' } = next;
  const values: Values = {
    ...(on && { on: inWords(on, reader) }),
    ...(by && { by: inWords(by, reader) }),
    ...(span && { when: reader.spanInWords(span, zone) }),
  };
  return (
    <>
      <h3>{way.nextTitle}</h3>
      <Sentence text={way.next[key]} values={values} reader={reader} />
    </>
  );
}

/** Why somebody stands beside the way, and what leads back. */
function Beside({ aside: { key, until }, reader }: { aside: Aside; reader: LinkReader }) {
  const { title, text } = messagesFor(reader.language).myRecord.way.asides[key];
  const values = { until: inWords(until, reader) };
  return (
    <>
      <h3>{fillMessage(title, values, reader.language)}</h3>
      <Sentence text={text} values={values} reader={reader} />
    </>
  );
}

/** How things are for somebody who waits, and what they could tell us that would change it. */
function ProspectsPart({ prospects, reader }: { prospects: Prospects; reader: LinkReader }) {
  const { now, openings } = prospects;
  const { prospects: t } = messagesFor(reader.language).myRecord.way;
  return (
    <>
      <h3>{t.title}</h3>
      <p>{t.now[now]}</p>
      {waitInWords(prospects, reader.language).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {openings.length > 0 && (
        <>
          <h3>{t.openingsTitle}</h3>
          <ul>
            {openingsInWords(openings, reader.language).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>{t.change}</p>
        </>
      )}
    </>
  );
}

/** The way of a participant, step by step: what is done and when, where they are, and what happens next. */
export function WaySection({ way: { steps, next, aside }, prospects, reader }: Props) {
  const { title } = messagesFor(reader.language).myRecord.way;
  return (
    <section className="card way">
      <h2>{title}</h2>
      {aside && <Beside aside={aside} reader={reader} />}
      {next && <NextStep next={next} reader={reader} />}
      {prospects && <ProspectsPart prospects={prospects} reader={reader} />}
      <ol>
        {steps.map((step) => (
          <Step key={step.key} step={step} reader={reader} />
        ))}
      </ol>
    </section>
  );
}
