import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { fiveQuestions } from '../../program/coffee/preparing.ts';
import type { Field } from '../../program/fields.ts';
import { mailLink } from '../../program/mailLink.ts';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import { AboutForm } from './AboutForm.tsx';
import { FirstJob } from './FirstJob.tsx';
import { FirstMessage } from './FirstMessage.tsx';
import { Part, Points, Rows } from './PreparedParts.tsx';
import type { ParticipantSheetProps } from './sheets.ts';

/** Five questions, and beside a translation the English, in which the talk may be. */
function Questions({ field, language }: { field: Field; language: Language }) {
  const { questions } = messagesFor(language).prepare;
  const { questions: english } = messagesFor('en').prepare;
  const asked = fiveQuestions(english.general, english.fields, field);
  return (
    <Part title={questions.title}>
      <ol>
        {fiveQuestions(questions.general, questions.fields, field).map((question, place) => (
          <li key={question}>
            {question}
            {language !== 'en' && (
              <span className="hint" lang="en" dir="ltr">
                {asked[place]}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** The page that prepares a participant for the coffee. */
export function ParticipantSheet({
  reader,
  filled,
  ...sheet
}: ParticipantSheetProps & { reader: LinkReader; filled: FilledForm | undefined }) {
  const { language } = reader;
  const { prepare: t, coffee, emails } = messagesFor(language);
  const { connector, agreed, why, field } = sheet;
  return (
    <>
      <div className="prepare">
        <Part title={t.who}>
          <Rows
            rows={[
              { label: emails.labels.name, value: connector.name },
              { label: emails.labels.role, value: connector.role },
              { label: emails.labels.organisation, value: connector.organisation },
              { label: emails.labels.email, value: connector.email, href: mailLink(connector.email) },
              { label: coffee.labels.when, value: agreed && reader.spanInWords(agreed.span, agreed.zone) },
              { label: coffee.places[agreed?.place.kind ?? 'place'], value: agreed?.place.text },
              { label: emails.meeting.whyTitle, value: why.join('\n') },
            ]}
          />
        </Part>
        <Part title={t.agenda.title}>
          <Points texts={t.agenda.parts} />
        </Part>
        <Questions field={field} language={language} />
        <Part title={t.twoMinutes.title}>
          <Points texts={t.twoMinutes.points} isOrdered />
        </Part>
        <FirstJob guide={sheet.guide} guides={sheet.guides} reader={reader} />
        <Part title={t.notFor.title}>
          <Points texts={t.notFor.points} />
        </Part>
      </div>
      <FirstMessage sheet={sheet} reader={reader} />
      <AboutForm reader={reader} kept={sheet.participant.aboutMe} filled={filled} />
    </>
  );
}
