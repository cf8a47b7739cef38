import { BlockSheet } from '../../../studio/content/drawings/BlockSheet.tsx';
import { LIGHT, TILES } from '../../../theme/theme.ts';

/** A picture to share: a large number, and tiles of which some are colored. */
export function PictureDrawing() {
  return (
    <BlockSheet>
      <path d="M5 7h12" stroke={TILES.lapis} strokeWidth="4" />
      <path d="M5 14h26M5 19h26" stroke={LIGHT.line} strokeWidth="3.6" strokeDasharray="3.6 1" />
      <path d="M5 14h9M5 19h9" stroke={TILES.clay} strokeWidth="3.6" strokeDasharray="3.6 1" />
    </BlockSheet>
  );
}
