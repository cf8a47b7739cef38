import type { Block } from '../../../blocks/blocks.ts';
import { byBlock } from '../../../blocks/byBlock.ts';
import type { BlockView } from '../../../blocks/view.ts';

type View = (props: BlockView<Block>) => unknown;

/** The component that shows blocks of a kind. */
export const viewOf = byBlock(
  import.meta.glob<View>('../../../blocks/*/site/View.astro', { eager: true, import: 'default' }),
);
