import { DARK, LIGHT } from '../../theme/theme.ts';

/** A globe, on the button that opens the languages where there is no room for their names. */
const GLOBE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-width="1.8">
  <style>svg { stroke: ${LIGHT.link} } @media (prefers-color-scheme: dark) { svg { stroke: ${DARK.link} } }</style>
  <circle cx="12" cy="12" r="9.5" />
  <ellipse cx="12" cy="12" rx="4.2" ry="9.5" />
  <path d="M2.5 12h19M4 7.2h16M4 16.8h16" />
</svg>
`;

export const GET = () => new Response(GLOBE, { headers: { 'content-type': 'image/svg+xml' } });
