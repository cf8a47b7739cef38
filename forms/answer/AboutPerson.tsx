import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Reason } from '../../program/matching/findings.ts';
import { shownBeforeYes } from '../learn-more/shown.ts';
import type { KeptRecord } from '../question.ts';

export interface AboutPersonProps {
  participant: KeptRecord;
  reasons: readonly Reason[];
}

/** What a connector reads of a person before a yes, and why the program thought of them: no name and no contact. */
export function AboutPerson({ participant, reasons, language }: AboutPersonProps & { language: Language }) {
  const { aboutTitle, aboutWhy } = messagesFor(language).answer;
  const { answers, why } = shownBeforeYes(participant, reasons, language);
  return (
    <div className="card">
      <h2>{aboutTitle}</h2>
      <dl>
        {answers.map(({ name, label, value }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
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
