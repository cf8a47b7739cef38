import { spanInZones } from '../../locales/dates.ts';
import { LOCALES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import type { LinkReader } from '../pages/page.ts';
import { firstMessage } from './firstMessage.ts';
import type { ParticipantSheetProps } from './sheets.ts';

/** A first message to the connector: to open in a mail program, and to copy where there is none. */
export function FirstMessage({ sheet, reader }: { sheet: ParticipantSheetProps; reader: LinkReader }) {
  const { message: t } = messagesFor(reader.language).prepare;
  const { settings } = reader;
  const { agreed, between, connector, participant } = sheet;
  const timeZone = settings?.timeZone ?? DEFAULT_TIME_ZONE;
  const { text, link } = firstMessage(
    {
      ...participant,
      programName: settings?.programName ?? '',
      connector: connector.name,
      participant: participant.name,
      email: connector.email,
      // In the language of the message, not of the page.
      when: agreed && spanInZones(agreed.span, between, timeZone, agreed.zone, settings?.country),
    },
    between,
  );
  return (
    <div className="screen">
      <h2>{t.title}</h2>
      <p>{t.note}</p>
      <p className="note written" lang={between} dir={LOCALES[between].language.direction}>
        {text}
      </p>
      <p>
        <a className="btn" href={link}>
          {t.button}
        </a>
      </p>
    </div>
  );
}
