import { messagesFor } from '../../locales/messages.ts';
import { mailLink } from '../../program/mailLink.ts';
import type { AnswerRow } from '../answerRows.ts';
import type { LinkReader } from '../pages/page.ts';
import { FirstJob } from './FirstJob.tsx';
import { Part, Points, Rows } from './PreparedParts.tsx';
import type { AgreedCoffee, ParticipantSheetProps } from './sheets.ts';

export interface ConnectorSheetProps extends Pick<ParticipantSheetProps, 'why' | 'guide' | 'guides'> {
  /** What the participant allowed, in the connector's language: the name, the answers, and how to reach them. */
  name: string;
  answers: readonly AnswerRow[];
  email: string | undefined;
  agreed: AgreedCoffee | undefined;
}

/** The page that prepares a connector: whom they meet, what works in such a talk, and whom to think of. */
export function ConnectorSheet({ reader, ...sheet }: ConnectorSheetProps & { reader: LinkReader }) {
  const { language } = reader;
  const { prepare, coffee, emails } = messagesFor(language);
  const { connector: t } = prepare;
  const { name, answers, email, agreed, why } = sheet;
  return (
    <div className="prepare">
      <Part title={t.who}>
        <Rows
          rows={[
            { label: emails.labels.name, value: name },
            ...answers,
            { label: emails.labels.email, value: email, ...(email && { href: mailLink(email) }) },
            { label: coffee.labels.when, value: agreed && reader.spanInWords(agreed.span, agreed.zone) },
            { label: coffee.places[agreed?.place.kind ?? 'place'], value: agreed?.place.text },
            { label: emails.meeting.whyTitle, value: why.join('\n') },
          ]}
        />
      </Part>
      <Part title={t.helpsTitle}>
        <Points texts={t.helps} isOrdered />
      </Part>
      <Part title={t.namesTitle}>
        <Points texts={t.names} />
        <p>{t.namesNote}</p>
      </Part>
      <FirstJob guide={sheet.guide} guides={sheet.guides} reader={reader} />
    </div>
  );
}
