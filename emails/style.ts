import type { CSSProperties } from 'react';

/** The colours of the tiles, in the order of the band. */
const TILES = ['#17345f', '#d49a2a', '#b5512b', '#2b5fa4', '#1f6d55', '#efc667'];
export const TESSERAE = Array.from({ length: 24 }, (_, place) => ({
  place,
  colour: TILES[place % TILES.length],
}));

/** Colours for mail programs that follow a dark setting. Inline styles are the light ones, hence `!important`. */
export const DARK = `
@media (prefers-color-scheme: dark) {
  .paper { background: #12161d !important; }
  .sheet { background: #1a212b !important; border-color: #2f3845 !important; }
  .ink { color: #f0ebe1 !important; }
  .soft { color: #b3aa9b !important; }
  .address { color: #9dc0ec !important; }
  .button { background: #9dc0ec !important; color: #12161d !important; }
}`;

const INK = '#1d1b18';
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
  content: { padding: '20px 28px 28px' },
  name: { margin: '0 0 20px', fontFamily: SERIF, fontSize: 17, fontWeight: 600, color: INK },
  heading: {
    margin: '0 0 12px',
    fontFamily: SERIF,
    fontSize: 26,
    lineHeight: '1.2',
    fontWeight: 600,
    color: INK,
  },
  text: { margin: '0 0 16px', fontSize: 17, lineHeight: '1.6', color: INK },
  button: {
    display: 'inline-block',
    padding: '14px 26px',
    backgroundColor: '#17345f',
    color: '#ffffff',
    borderRadius: 8,
    fontSize: 17,
    fontWeight: 600,
    textDecoration: 'none',
  },
  address: { fontSize: 14, lineHeight: '1.5', color: '#1c4f8f', wordBreak: 'break-all' },
  footer: {
    padding: '16px 28px 24px',
    borderTop: '1px solid #e2d8c6',
    fontSize: 14,
    lineHeight: '1.6',
    color: '#5d564b',
  },
} satisfies Record<string, CSSProperties>;
