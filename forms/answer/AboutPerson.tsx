import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Reason } from '../../program/matching/findings.ts';
import { AnswerEntries } from '../AnswerEntries.tsx';
import { shownBeforeYes } from '../learn-more/shown.ts';
import type { OwnSettings } from '../own/questions.ts';
import type { KeptRecord } from '../question.ts';

export interface AboutPersonProps {
  participant: KeptRecord;
  reasons: readonly Reason[];
}

/** What a connector reads of a person before a yes, and why the program thought of them: no name and no contact. */
export function AboutPerson({
  participant,
  reasons,
  language,
  settings,
}: AboutPersonProps & { language: Language; settings: OwnSettings }) {
  const { aboutTitle, aboutWhy } = messagesFor(language).answer;
  const { answers, why } = shownBeforeYes(participant, reasons, language, settings);
  return (
    <div className="card">
      <h2>{aboutTitle}</h2>
      <dl>
        <AnswerEntries rows={answers} />
        {why.length > 0 && (
          <div className="why">
            <dt>{aboutWhy}</dt>
            <dd>
              <ul>
                {why.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
