import { byBlock } from './byBlock.ts';
import type { BlockExample } from './example.ts';

/** The example of each block. */
export const exampleOf = byBlock(
  import.meta.glob<BlockExample>('./*/example.ts', { eager: true, import: 'example' }),
);
