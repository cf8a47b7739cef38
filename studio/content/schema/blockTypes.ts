import type { SchemaTypeDefinition } from 'sanity';
import { BLOCK_NAMES } from '../../../blocks/blocks.ts';
import { byBlock } from '../../../blocks/byBlock.ts';

const typesOf = byBlock(
  import.meta.glob<SchemaTypeDefinition[]>('../../../blocks/*/studio/types.ts', {
    eager: true,
    import: 'types',
  }),
);

/** The types of all blocks: each its own, then those of its parts. */
export const blockTypes = BLOCK_NAMES.flatMap(typesOf);
