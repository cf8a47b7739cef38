import type { ReactNode } from 'react';
import { CHARTS, LIGHT, TILES } from '../../../theme/theme.ts';

/** A small sheet of the site's paper. It stays paper in the dark, so that the drawing looks like the page. */
function Sheet({ children }: { children: ReactNode }) {
  return (
    // As large as the bar allows, and no wider in its line than the words need.
    <svg
      viewBox="0 0 36 24"
      aria-hidden="true"
      style={{ width: 30, minWidth: 30, height: 20, margin: '-6px -3px', verticalAlign: 'middle' }}
    >
      <rect x="0.5" y="0.5" width="35" height="23" rx="2.5" fill={LIGHT.paper} stroke={LIGHT.edge} />
      {children}
    </svg>
  );
}

/** Facts as readers see them: the value large, its source and date under it. */
export function FactsDrawing() {
  return (
    <Sheet>
      <path d="M5 6.5h9M5 15.5h13" stroke={LIGHT.ink} strokeWidth="3" />
      <path d="M5 10.5h19M5 19.5h16" stroke={LIGHT.edge} strokeWidth="1.2" />
      <path
        d="M28 6.5l1.5 1.8 2.8 -3.6M28 15.5l1.5 1.8 2.8 -3.6"
        fill="none"
        stroke={TILES.pine}
        strokeWidth="1.6"
      />
    </Sheet>
  );
}

/** A decision path: numbered questions, a dotted line between them, and two ends. */
export function DecisionPathDrawing() {
  return (
    <Sheet>
      <path d="M7 6.5v11" stroke={TILES.honey} strokeWidth="1.6" strokeDasharray="1.5 1.2" />
      <path d="M12 6.5h9M12 17.5h9" stroke={LIGHT.ink} strokeWidth="1.6" />
      <path d="M4 3.5h6v6h-6zM4 14.5h6v6h-6z" fill={TILES.lapis} />
      <path d="M24 4h8v5h-8z" fill={TILES.pine} />
      <path d="M24 15h8v5h-8z" fill={TILES.brick} />
    </Sheet>
  );
}

/** A chart: bars laid in tiles, the longest first. */
export function ChartDrawing() {
  return (
    <Sheet>
      <g strokeWidth="4" strokeDasharray="3.4 0.6">
        <path d="M4 6h28" stroke={TILES.lapis} />
        <path d="M4 12h19" stroke={TILES.blue} />
        <path d="M4 18h11" stroke={CHARTS.light.blue[2]} />
      </g>
    </Sheet>
  );
}
