import type { CSSProperties } from 'react';

/** The colors of the tiles, in the order of the band. */
const TILES = ['#17345f', '#d49a2a', '#b5512b', '#2b5fa4', '#1f6d55', '#efc667'];
export const TESSERAE = Array.from({ length: 24 }, (_, place) => ({
  place,
  color: TILES[place % TILES.length],
}));

/** Colors for mail programs that follow a dark setting, and a narrow screen. Inline styles are the light and wide ones, hence `!important`. */
export const SHEET = `
a.button:focus, a.address:focus { outline: 3px solid #d49a2a; outline-offset: 2px; }
@media (max-width: 480px) {
  .outer { padding: 0 !important; }
  .sheet { border-radius: 0 !important; border-width: 0 !important; }
  .inside { padding-left: 20px !important; padding-right: 20px !important; }
}
@media (prefers-color-scheme: dark) {
  .paper { background: #12161d !important; }
  .sheet { background: #1a212b !important; border-color: #2f3845 !important; }
  .wash { background: #242d39 !important; }
  .foot { border-color: #2f3845 !important; }
  .ink { color: #f0ebe1 !important; }
  .soft { color: #b3aa9b !important; }
  .address { color: #9dc0ec !important; }
  .button { background: #9dc0ec !important; color: #12161d !important; }
}`;

const INK = '#1d1b18';
const SOFT = '#5d564b';
const SERIF = 'Fraunces, "Iowan Old Style", Palatino, Georgia, serif';
const SANS = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif';

/** Inline styles, because many mail programs drop style sheets. */
export const STYLE = {
  body: { margin: 0, padding: 0, backgroundColor: '#fbf8f1' },
  outer: { backgroundColor: '#fbf8f1', padding: '24px 12px', fontFamily: SANS },
  preheader: { display: 'none', maxHeight: 0, overflow: 'hidden' },
  sheet: {
    maxWidth: 600,
    margin: '0 auto',
    backgroundColor: '#ffffff',
    border: '1px solid #e2d8c6',
    borderRadius: 12,
    overflow: 'hidden',
  },
  band: { padding: 0 },
  content: { padding: '20px 28px 24px' },
  name: { margin: '0 0 20px', fontFamily: SERIF, fontSize: 17, fontWeight: 600, color: INK },
  heading: {
    margin: '0 0 16px',
    fontFamily: SERIF,
    fontSize: 26,
    lineHeight: '1.25',
    fontWeight: 600,
    color: INK,
  },
  partHeading: {
    margin: '28px 0 8px',
    fontFamily: SERIF,
    fontSize: 19,
    lineHeight: '1.3',
    fontWeight: 600,
    color: INK,
  },
  text: { margin: '0 0 16px', fontSize: 17, lineHeight: '1.6', color: INK },
  small: { margin: '0 0 20px', fontSize: 14, lineHeight: '1.5', color: SOFT },
  points: { margin: '0 0 16px', padding: '0 22px', fontSize: 17, lineHeight: '1.6', color: INK },
  point: { margin: '0 0 8px' },
  details: {
    margin: '0 0 20px',
    padding: '14px 18px',
    listStyle: 'none',
    backgroundColor: '#f2ead9',
    borderRadius: 8,
    fontSize: 17,
    lineHeight: '1.5',
    color: INK,
  },
  detail: { margin: '4px 0' },
  number: { whiteSpace: 'nowrap' },
  label: { color: SOFT },
  action: { margin: '24px 0 12px' },
  button: {
    display: 'inline-block',
    padding: '14px 26px',
    backgroundColor: '#17345f',
    color: '#ffffff',
    borderRadius: 8,
    fontSize: 17,
    lineHeight: '1.3',
    fontWeight: 600,
    textDecoration: 'none',
  },
  address: { color: '#1c4f8f', wordBreak: 'break-word', overflowWrap: 'anywhere' },
  footer: { padding: '16px 28px 24px', borderTop: '1px solid #e2d8c6' },
  footText: { margin: '0 0 10px', fontSize: 14, lineHeight: '1.6', color: SOFT },
} satisfies Record<string, CSSProperties>;
