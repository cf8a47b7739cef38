import { pictureWords, type SharePicture } from '../../blocks/sharePicture/schema.ts';
import { numberInWords } from '../../locales/dates.ts';
import { type Language, LOCALES } from '../../locales/locales.ts';
import { BAND, LIGHT, TILES } from '../../theme/theme.ts';
import { inLines } from '../components/drawings/inLines.ts';
import { PEOPLE } from '../components/drawings/scenes/people.ts';
import { sceneBody } from '../components/drawings/scenes/scene.ts';
import { escapeHtml } from '../html.ts';
import { columnsOf, FIELD, hundredTiles, yearColumns } from './tiles.ts';

/** Pictures are square: that is shown whole wherever people share them. */
export const PICTURE_SIDE = 1080;
const MARGIN = 64;
const BAND_TILE = 36;
const FIELD_TOP = 500;
const LINE_LETTERS = 40;
const FOOT_LETTERS = 78;

/** A line of words on a picture: its baseline, and the edge or middle that it is set to. */
export interface Lettering {
  text: string;
  size: number;
  color: string;
  y: number;
  /** The place that it is set about; else it is set to the side where lines of the language begin. */
  about?: number;
  /** Latin letters, whatever the language: names run from left to right in Arabic too. */
  isName?: boolean;
}

interface Around {
  language: Language;
  /** Since when and how surely the source says so, in the words of the language. */
  checked: string;
  /** The source by its name. */
  source: string;
  /** Who made the picture, and where it is found. */
  maker: string;
}

/** All words of a picture, line by line. */
export function letteringOf(
  picture: SharePicture,
  { language, checked, source, maker }: Around,
): Lettering[] {
  const { headline, line } = pictureWords(picture, language);
  const size = headline.length > 14 ? 92 : headline.length > 9 ? 128 : 168;
  const columns =
    picture.drawing === 'years'
      ? columnsOf(picture.years ?? []).flatMap(({ x, y, year, value }) => [
          {
            text: numberInWords(value, language),
            size: 22,
            color: LIGHT.ink,
            y: FIELD_TOP + y - 14,
            about: MARGIN + x,
          },
          { text: String(year), size: 27, color: LIGHT.soft, y: FIELD_TOP + 392, about: MARGIN + x },
        ])
      : [];
  const lines = inLines(line, LINE_LETTERS).map((text, index) => ({
    ...{ text, size: 44, color: LIGHT.ink },
    y: 306 + index * 53,
  }));
  const foot = [checked, ...inLines(source, FOOT_LETTERS), maker].map((text, index, all) => ({
    ...{ text, size: 23, color: LIGHT.soft, isName: index > 0 },
    y: PICTURE_SIDE - BAND_TILE - 26 - (all.length - 1 - index) * 31,
  }));
  return [{ text: headline, size, color: TILES.lapis, y: 232 }, ...lines, ...columns, ...foot];
}

function drawingOf(picture: SharePicture): string {
  if (picture.drawing === 'tiles') return hundredTiles(picture.share ?? 0, picture._key);
  if (picture.drawing === 'years') return yearColumns(columnsOf(picture.years ?? []), picture._key);
  const name = picture.scene ?? 'board';
  const { ground, shapes } = PEOPLE[name];
  const body = sceneBody(name, ground, shapes, (tile) => `fill="${TILES[tile]}"`);
  return `<svg x="${FIELD.width / 2 - 240}" y="-20" width="480" height="360" viewBox="0 0 160 120">${body}</svg>`;
}

/** A picture without its words: paper, bands of tiles, and what is drawn. */
export function groundOf(picture: SharePicture): string {
  const band = (y: number) =>
    Array.from(
      { length: PICTURE_SIDE / BAND_TILE },
      (_, index) =>
        `<path fill="${TILES[BAND[index % BAND.length] ?? 'lapis']}" d="M${index * BAND_TILE} ${y}h${BAND_TILE - 4}v${BAND_TILE - 4}h-${BAND_TILE - 4}z"/>`,
    ).join('');
  return `<path fill="${LIGHT.paper}" d="M0 0h${PICTURE_SIDE}v${PICTURE_SIDE}H0z"/>${band(0)}${band(PICTURE_SIDE - BAND_TILE + 4)}
<g transform="translate(${MARGIN} ${FIELD_TOP})">${drawingOf(picture)}</g>`;
}

/** An SVG of the size of a picture. */
export const pictureFile = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE_SIDE} ${PICTURE_SIDE}" width="${PICTURE_SIDE}" height="${PICTURE_SIDE}"${attributes}>${inside}</svg>\n`;

/** Where a line is set: from the side on which the language begins, or about its place. */
export function placed({ about, isName }: Lettering, direction: 'ltr' | 'rtl') {
  if (about !== undefined) return { x: about, anchor: 'middle', direction } as const;
  if (direction === 'ltr') return { x: MARGIN, anchor: 'start', direction } as const;
  const x = PICTURE_SIDE - MARGIN;
  return isName
    ? ({ x, anchor: 'end', direction: 'ltr' } as const)
    : ({ x, anchor: 'start', direction } as const);
}

/** A picture as an SVG file, which says itself in words to whoever does not see it. */
export function pictureSvg(picture: SharePicture, around: Around): string {
  const { alternative, language } = pictureWords(picture, around.language);
  const { direction } = LOCALES[language].language;
  const words = letteringOf(picture, around).map((line) => {
    const { x, anchor, direction: own } = placed(line, direction);
    const runs = own === direction ? '' : ` direction="${own}"`;
    return `<text${runs} x="${x}" y="${line.y}" font-size="${line.size}" fill="${line.color}" text-anchor="${anchor}">${escapeHtml(line.text)}</text>`;
  });
  const face = `font-family="Fraunces, 'Iowan Old Style', Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif" font-weight="600"`;
  return pictureFile(
    `<title id="t">${escapeHtml(alternative)}</title>${groundOf(picture)}<g ${face} direction="${direction}">${words.join('')}</g>`,
    ` role="img" aria-labelledby="t" lang="${language}"`,
  );
}
