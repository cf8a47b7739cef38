import type { z } from 'zod';
import { chartSchema } from './chart/schema.ts';
import { decisionPathSchema } from './decisionPath/schema.ts';
import { factBoxSchema } from './factBox/schema.ts';
import { sharePictureSchema } from './sharePicture/schema.ts';
import { speakerNotesSchema } from './speakerNotes/schema.ts';

/**
 * What can stand between the paragraphs of an article, in the order in which the Studio offers it. Each is a folder
 * named after its `_type`. What else stands in the folder is found by that name: see `byBlock`.
 */
export const BLOCKS = [
  factBoxSchema,
  decisionPathSchema,
  chartSchema,
  sharePictureSchema,
  speakerNotesSchema,
] as const;

export type Block = z.output<(typeof BLOCKS)[number]>;
export type BlockName = Block['_type'];

export const BLOCK_NAMES: readonly BlockName[] = BLOCKS.map(({ shape }) => shape._type.value);
