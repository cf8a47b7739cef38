import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { SPOKEN_LANGUAGES } from '../../program/languages.ts';
import type { Reason } from '../../program/matching/findings.ts';
import { whyYouTwo } from '../../program/matching/reasonWords.ts';
import type { Participant } from '../../program/participants/participant.ts';

export interface AboutPersonProps {
  participant: Pick<
    Participant,
    'field' | 'profession' | 'yearsOfExperience' | 'english' | 'languages' | 'goal'
  >;
  reasons: readonly Reason[];
}

/** What a connector reads of a person before a yes: field, years, goal and why, but no name and no contact. */
export function AboutPerson({ participant, reasons, language }: AboutPersonProps & { language: Language }) {
  const { answer, fields, englishLevels } = messagesFor(language);
  const rows = {
    field: fields[participant.field],
    profession: participant.profession,
    years: String(participant.yearsOfExperience),
    english: englishLevels[participant.english],
    languages: participant.languages.map((code) => SPOKEN_LANGUAGES[code] ?? code).join(', '),
    goal: participant.goal,
  };
  const why = whyYouTwo(reasons, language);
  const { why: whyLabel, ...labels } = answer.about;
  return (
    <div className="card">
      <h2>{answer.aboutTitle}</h2>
      <dl>
        {(['field', 'profession', 'years', 'english', 'languages', 'goal'] as const).map(
          (name) =>
            rows[name] !== '' && (
              <div key={name}>
                <dt>{labels[name]}</dt>
                <dd>
                  <bdi>{rows[name]}</bdi>
                </dd>
              </div>
            ),
        )}
        {why.length > 0 && (
          <div className="why">
            <dt>{whyLabel}</dt>
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
