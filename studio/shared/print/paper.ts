import { createGlobalStyle, styled } from 'styled-components';
import { LIGHT } from '../../../theme/theme.ts';

/** On paper only the pages are there, and the Studio is not. On the screen it is the other way round. */
export const OnPaper = createGlobalStyle`
  @page { margin: 13mm 16mm; }
  [data-printed-report] { display: none; }
  @media print {
    html, body { height: auto !important; overflow: visible !important; background: #fff !important; }
    body > :not([data-printed-report]) { display: none !important; }
    [data-printed-report] { display: block; }
  }
`;

/** The band of tiles, as on every letter and page of the program. */
export const Band = styled.div`
  display: flex;
  margin-bottom: 5mm;
  & > i { flex: 1; height: 2.5mm; }
`;

/** Small print: whose page this is, and what a number counts. */
export const Soft = styled.span`
  color: ${LIGHT.soft};
  display: block;
  font-size: 8.25pt;
  font-weight: 400;
`;
