import { dayInWords } from '../../locales/dates.ts';
import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Day } from '../../program/clock/day.ts';
import { isTold } from '../../program/trial/trial.ts';
import type { LinkReader, Reader } from '../pages/page.ts';
import { LeaveTrial } from './LeaveTrial.tsx';

function Told({ until, reader: { language, settings } }: { until: Day; reader: Reader }) {
  const { told, leave } = messagesFor(language).trial;
  return (
    <>
      <p>{fillMessage(told, { endsOn: dayInWords(until, language, settings?.country) }, language)}</p>
      <p>{leave}</p>
    </>
  );
}

/** That pages are compared, until when, that nobody loses the coffee by it, and how it is left. Nothing where no trial runs. */
export function TrialTold({ reader }: { reader: Reader }) {
  const { settings, today } = reader;
  const until = today && settings?.trials.find((trial) => isTold(trial, today))?.registered?.endsOn;
  return until ? (
    <div className="note">
      <Told until={until} reader={reader} />
    </div>
  ) : null;
}

/** The same in a record, with the button that leaves. */
export function TrialSection({ until, reader }: { until: Day; reader: LinkReader }) {
  return (
    <>
      <h2>{messagesFor(reader.language).trial.title}</h2>
      <Told until={until} reader={reader} />
      <LeaveTrial reader={reader} />
    </>
  );
}
