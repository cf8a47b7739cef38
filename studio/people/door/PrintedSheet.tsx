import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import { spanInWords } from '../../../locales/dates.ts';
import { fillMessage } from '../../../locales/format.ts';
import { type Language, LOCALES } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { spanOf } from '../../../program/content/event.ts';
import type { DoorGuest } from '../../../program/events/door/doorList.ts';
import { fullName } from '../../../program/fullName.ts';
import { BAND, LIGHT, TILES } from '../../../theme/theme.ts';
import { TIME_ZONE } from '../../shared/clients/environment.ts';
import { useProgramSettings } from '../../shared/clients/useProgramSettings.ts';
import { Band, OnPaper, Soft } from '../../shared/print/paper.ts';
import type { DoorEvent } from './doorEvents.ts';

const Sheet = styled.div`
  color: ${LIGHT.ink};
  font: 11pt/1.35 system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif;
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;

  & h1 { font: 600 20pt/1.2 Fraunces, 'Iowan Old Style', Palatino, Georgia, serif; margin: 1mm 0; }
  & h2 { font-size: 11pt; font-weight: 600; margin: 6mm 0 2mm; break-after: avoid; }
  & p { margin: 0 0 4mm; }
  & table { border-collapse: collapse; table-layout: fixed; width: 100%; }
  & tr { break-inside: avoid; }
  & th, & td {
    border: 0.5pt solid ${LIGHT.line};
    font-weight: 400;
    height: 10mm;
    overflow-wrap: anywhere;
    padding: 1mm 2.5mm;
    text-align: start;
  }
  & thead th { color: ${LIGHT.soft}; height: 7mm; }
  & tbody th { font-weight: 600; }
  & col:first-child { width: 32%; }
  & col:nth-child(2) { width: 28%; }
`;

interface PrintedSheetProps {
  event: DoorEvent;
  guests: readonly DoorGuest[];
  language: Language;
  walkIns: number;
}

/** The sheet to sign: who is expected, by family name, then lines for people who come without having signed up. */
export function PrintedSheet({ event, guests, language, walkIns }: PrintedSheetProps) {
  const { programName = '' } = useProgramSettings() ?? {};
  const { door } = messagesFor(language).events;
  const lines = Array.from({ length: walkIns }, (_, nth) => nth);
  return createPortal(
    <div data-printed-report lang={language} dir={LOCALES[language].language.direction}>
      <OnPaper />
      <Sheet>
        <Band aria-hidden="true">
          {[...BAND, ...BAND, ...BAND].map((tile, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a tile has no other name, and keeps its place
            <i key={place} style={{ background: TILES[tile] }} />
          ))}
        </Band>
        <Soft>
          {programName && `${programName} · `}
          {door.title}
        </Soft>
        <h1>
          <bdi>{event.title}</bdi>
        </h1>
        <p>
          {spanInWords(spanOf(event), language, TIME_ZONE)} · <bdi>{event.place}</bdi>
        </p>
        {guests.length > 0 && (
          <table>
            <Columns />
            <Heads language={language} />
            <tbody>
              {guests.map((guest) => (
                <GuestRows key={guest.id} guest={guest} language={language} />
              ))}
            </tbody>
          </table>
        )}
        {walkIns > 0 && (
          <>
            <h2>{door.walkIns}</h2>
            <table>
              <Columns />
              <Heads language={language} />
              <tbody>
                {lines.map((line) => (
                  <tr key={line}>
                    <td />
                    <td />
                    <td />
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </Sheet>
    </div>,
    document.body,
  );
}

const Columns = () => (
  <colgroup>
    <col />
    <col />
    <col />
  </colgroup>
);

function Heads({ language }: { language: Language }) {
  const { door } = messagesFor(language).events;
  return (
    <thead>
      <tr>
        {[door.familyName, door.givenName, door.signature].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A line to sign for a guest, and one for each person who comes along. */
function GuestRows({ guest, language }: { guest: DoorGuest; language: Language }) {
  const { guestOf } = messagesFor(language).events.door;
  const companions = Array.from({ length: guest.companions }, (_, nth) => nth);
  return (
    <>
      <tr>
        <th scope="row">
          <bdi>{guest.familyName}</bdi>
        </th>
        <td>
          <bdi>{guest.givenName}</bdi>
        </td>
        <td />
      </tr>
      {companions.map((nth) => (
        <tr key={nth}>
          <td colSpan={2}>
            <Soft as="span">{fillMessage(guestOf, { name: fullName(guest) }, language)}</Soft>
          </td>
          <td />
        </tr>
      ))}
    </>
  );
}
