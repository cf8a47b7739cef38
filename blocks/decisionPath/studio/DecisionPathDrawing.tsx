import { BlockSheet } from '../../../studio/content/drawings/BlockSheet.tsx';
import { LIGHT, TILES } from '../../../theme/theme.ts';

/** A decision path: numbered questions, a dotted line between them, and two ends. */
export function DecisionPathDrawing() {
  return (
    <BlockSheet>
      <path d="M7 6.5v11" stroke={TILES.honey} strokeWidth="1.6" strokeDasharray="1.5 1.2" />
      <path d="M12 6.5h9M12 17.5h9" stroke={LIGHT.ink} strokeWidth="1.6" />
      <path d="M4 3.5h6v6h-6zM4 14.5h6v6h-6z" fill={TILES.lapis} />
      <path d="M24 4h8v5h-8z" fill={TILES.pine} />
      <path d="M24 15h8v5h-8z" fill={TILES.brick} />
    </BlockSheet>
  );
}
