import { styled } from 'styled-components';
import { LIGHT } from '../../../../theme/theme.ts';

/** Two pages of Letter or A4, whichever is in the printer: each is lower than both. */
export const Pages = styled.div`
  color: ${LIGHT.ink};
  font: 9.25pt/1.35 system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif;
  font-variant-numeric: tabular-nums;
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;

  & > section + section { break-before: page; }
  & h1, & h2 { font-family: Fraunces, 'Iowan Old Style', Palatino, Georgia, serif; font-weight: 600; margin: 0; }
  & h1 { font-size: 21pt; line-height: 1.15; }
  & h2 { font-size: 13pt; margin: 5mm 0 1mm; break-after: avoid; }
  & p { margin: 0 0 1.5mm; }
  & table { border-collapse: collapse; width: 100%; }
  & tr { break-inside: avoid; }
  & th, & td {
    border-bottom: 0.5pt solid ${LIGHT.line};
    font-weight: 400;
    padding: 0.75mm 2.5mm 0.75mm 0;
    text-align: start;
    vertical-align: baseline;
  }
  & th[data-number], & td[data-number] { text-align: end; padding: 0.75mm 0 0.75mm 4mm; }
    & th[data-number], & td[data-number] { text-align: end; padding: 0.75mm 0 0.75mm 4mm; } td[data-number] { white-space: nowrap; }
  & th[data-number] { width: 13mm; }
  & strong { font-weight: 600; }
  & thead th { color: ${LIGHT.soft}; vertical-align: bottom; }
  & tbody td[data-number] { font-weight: 600; }
`;

/** Large numbers beside each other, each with what it counts. */
export const Tiles = styled.dl`
  display: grid;
  gap: 2.5mm 8mm;
  grid-template-columns: repeat(3, 1fr);
  margin: 2.5mm 0 0;
  & > div { border-top: 0.5pt solid ${LIGHT.line}; display: flex; flex-direction: column-reverse; justify-content: flex-end; padding-top: 1.5mm; }
  & dt { font-weight: 600; }
  & dd { font: 600 17pt/1.15 Fraunces, 'Iowan Old Style', Palatino, Georgia, serif; margin: 0; }
`;

export const Lead = styled.div`
  font-size: 11pt;
  line-height: 1.45;
  margin: 3mm 0 0;
  max-width: 165mm;
`;
