import { BlockSheet } from '../../../studio/content/drawings/BlockSheet.tsx';
import { LIGHT, TILES } from '../../../theme/theme.ts';

/** Facts as readers see them: the value large, its source and date under it. */
export function FactsDrawing() {
  return (
    <BlockSheet>
      <path d="M5 6.5h9M5 15.5h13" stroke={LIGHT.ink} strokeWidth="3" />
      <path d="M5 10.5h19M5 19.5h16" stroke={LIGHT.edge} strokeWidth="1.2" />
      <path
        d="M28 6.5l1.5 1.8 2.8 -3.6M28 15.5l1.5 1.8 2.8 -3.6"
        fill="none"
        stroke={TILES.pine}
        strokeWidth="1.6"
      />
    </BlockSheet>
  );
}
