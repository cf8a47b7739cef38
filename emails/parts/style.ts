import type { CSSProperties } from 'react';
import { BAND, DARK, LIGHT, TILES } from '../../theme/theme.ts';

/** The tiles at the head of a letter: the band four times. */
export const TESSERAE = [...BAND, ...BAND, ...BAND, ...BAND].map((tile, place) => ({
  place,
  color: TILES[tile],
}));

/** Colors for mail programs that follow a dark setting, and a narrow screen. Inline styles are the light and wide ones, hence `!important`. */
export const SHEET = `
a.button:focus, a.address:focus { outline: 3px solid ${LIGHT.gold}; outline-offset: 2px; }
@media (max-width: 480px) {
  .outer { padding: 0 !important; }
  .sheet { border-radius: 0 !important; border-width: 0 !important; }
  .inside { padding-left: 20px !important; padding-right: 20px !important; }
}
@media (prefers-color-scheme: dark) {
  .paper { background: ${DARK.paper} !important; }
  .sheet { background: ${DARK.card} !important; border-color: ${DARK.line} !important; }
  .wash { background: ${DARK.wash} !important; }
  .foot { border-color: ${DARK.line} !important; }
  .ink { color: ${DARK.ink} !important; }
  .soft { color: ${DARK.soft} !important; }
  .address { color: ${DARK.link} !important; }
  .button { background: ${DARK.link} !important; color: ${DARK.paper} !important; }
}`;

const SERIF = 'Fraunces, "Iowan Old Style", Palatino, Georgia, serif';
const SANS = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif';

/** Inline styles, because many mail programs drop style sheets. */
export const STYLE = {
  body: { margin: 0, padding: 0, backgroundColor: LIGHT.paper },
  outer: { backgroundColor: LIGHT.paper, padding: '24px 12px', fontFamily: SANS },
  preheader: { display: 'none', maxHeight: 0, overflow: 'hidden' },
  sheet: {
    maxWidth: 600,
    margin: '0 auto',
    backgroundColor: LIGHT.card,
    border: `1px solid ${LIGHT.line}`,
    borderRadius: 12,
    overflow: 'hidden',
  },
  band: { padding: 0 },
  content: { padding: '20px 28px 24px' },
  name: { margin: '0 0 20px', fontFamily: SERIF, fontSize: 17, fontWeight: 600, color: LIGHT.ink },
  heading: {
    margin: '0 0 16px',
    fontFamily: SERIF,
    fontSize: 26,
    lineHeight: '1.25',
    fontWeight: 600,
    color: LIGHT.ink,
  },
  partHeading: {
    margin: '28px 0 8px',
    fontFamily: SERIF,
    fontSize: 19,
    lineHeight: '1.3',
    fontWeight: 600,
    color: LIGHT.ink,
  },
  text: { margin: '0 0 16px', fontSize: 17, lineHeight: '1.6', color: LIGHT.ink },
  small: { margin: '0 0 20px', fontSize: 14, lineHeight: '1.5', color: LIGHT.soft },
  points: { margin: '0 0 16px', padding: '0 22px', fontSize: 17, lineHeight: '1.6', color: LIGHT.ink },
  point: { margin: '0 0 8px' },
  details: {
    margin: '0 0 20px',
    padding: '14px 18px',
    listStyle: 'none',
    backgroundColor: LIGHT.wash,
    borderRadius: 8,
    fontSize: 17,
    lineHeight: '1.5',
    color: LIGHT.ink,
  },
  detail: { margin: '4px 0' },
  number: { whiteSpace: 'nowrap' },
  label: { color: LIGHT.soft },
  action: { margin: '24px 0 12px' },
  button: {
    display: 'inline-block',
    padding: '14px 26px',
    backgroundColor: LIGHT.act,
    color: LIGHT.card,
    borderRadius: 8,
    fontSize: 17,
    lineHeight: '1.3',
    fontWeight: 600,
    textDecoration: 'none',
  },
  address: { color: LIGHT.link, wordBreak: 'break-word', overflowWrap: 'anywhere' },
  footer: { padding: '16px 28px 24px', borderTop: `1px solid ${LIGHT.line}` },
  footText: { margin: '0 0 10px', fontSize: 14, lineHeight: '1.6', color: LIGHT.soft },
} satisfies Record<string, CSSProperties>;
