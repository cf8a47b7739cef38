import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import { fillMessage } from '../../../locales/format.ts';
import { type Language, LOCALES } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { type DoorGuest, inSheets, type NameTag, nameTags } from '../../../program/events/door/doorList.ts';
import { BAND, LIGHT, TILES } from '../../../theme/theme.ts';
import { useProgramSettings } from '../../shared/clients/useProgramSettings.ts';
import { Band, OnPaper, Soft } from '../../shared/print/paper.ts';

/** Within the margins of both Letter and A4: two columns of 88 mm, four rows of 62 mm or five of 50. */
const WIDTH_MM = 88;
const HEIGHT_MM: Record<8 | 10, number> = { 8: 62, 10: 50 };

const Tags = styled.section<{ $height: number }>`
  color: ${LIGHT.ink};
  display: grid;
  font-family: system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif;
  grid-auto-rows: ${({ $height }) => $height}mm;
  grid-template-columns: ${WIDTH_MM}mm ${WIDTH_MM}mm;
  justify-content: center;
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;

  & + & { break-before: page; }
  & > div {
    border: 0.25pt dashed ${LIGHT.edge};
    box-sizing: border-box;
    break-inside: avoid;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    padding: 4mm;
    text-align: center;
  }
  & [data-name] {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  & [data-name] > b { font-weight: 700; }
  & [data-line] { border-bottom: 0.75pt solid ${LIGHT.ink}; height: 16mm; }
`;

interface PrintedTagsProps {
  guests: readonly DoorGuest[];
  language: Language;
  perSheet: 8 | 10;
}

/** Name tags to cut apart, for all who are expected. */
export function PrintedTags({ guests, language, perSheet }: PrintedTagsProps) {
  const { programName = '' } = useProgramSettings() ?? {};
  return createPortal(
    <div data-printed-report lang={language} dir={LOCALES[language].language.direction}>
      <OnPaper />
      {inSheets(nameTags(guests), perSheet).map((tags) => (
        <Tags key={tags[0]?.key} $height={HEIGHT_MM[perSheet]}>
          {tags.map((tag) => (
            <div key={tag.key}>
              <Band aria-hidden="true" style={{ marginBottom: 0 }}>
                {BAND.map((tile, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a tile has no other name, and keeps its place
                  <i key={place} style={{ background: TILES[tile] }} />
                ))}
              </Band>
              <Name tag={tag} language={language} />
              <Soft>{programName}</Soft>
            </div>
          ))}
        </Tags>
      ))}
    </div>,
    document.body,
  );
}

/** How large a name can be for its longest word to fit on one line. */
function sizeOf(name: string): string {
  const longest = Math.max(...name.split(/\s+/).map((word) => [...word].length));
  if (longest <= 9) return '30pt';
  return longest <= 13 ? '22pt' : '16pt';
}

function Name({ tag, language }: { tag: NameTag; language: Language }) {
  const { guestOf } = messagesFor(language).events.door;
  if ('guestOf' in tag)
    return (
      <div data-name="">
        <div data-line="" />
        <Soft>{fillMessage(guestOf, { name: tag.guestOf }, language)}</Soft>
      </div>
    );
  return (
    <div data-name="">
      <b dir="auto" style={{ fontSize: sizeOf(tag.givenName) }}>
        {tag.givenName}
      </b>
      {tag.familyName && (
        <span dir="auto" style={{ fontSize: '16pt' }}>
          {tag.familyName}
        </span>
      )}
    </div>
  );
}
