import { BlockSheet } from '../../../studio/content/drawings/BlockSheet.tsx';
import { CHARTS, TILES } from '../../../theme/theme.ts';

/** A chart: bars laid in tiles, the longest first. */
export function ChartDrawing() {
  return (
    <BlockSheet>
      <g strokeWidth="4" strokeDasharray="3.4 0.6">
        <path d="M4 6h28" stroke={TILES.lapis} />
        <path d="M4 12h19" stroke={TILES.blue} />
        <path d="M4 18h11" stroke={CHARTS.light.blue[2]} />
      </g>
    </BlockSheet>
  );
}
