import { z } from 'zod';
import { BLOCKS, type BlockKey } from './findings.ts';

/**
 * What staff may set aside when they choose a pair themselves. The rest protects somebody (two who are not to meet, a
 * pause), or cannot work (one person, a match under way).
 */
const OVERRULABLE: readonly BlockKey[] = [
  'no-shared-basis',
  'refused',
  'called-off',
  'not-answered',
  'connector-full',
];

/** Whether staff may match a pair against which this speaks. */
export const mayBeOverruled = (blocks: readonly BlockKey[]): boolean =>
  blocks.every((key) => OVERRULABLE.includes(key));

/** That staff chose a pair themselves: why, and what spoke against it. */
export const byHandSchema = z.object({
  reason: z.string(),
  against: z.array(z.enum(BLOCKS)).catch([]),
});
export type ByHand = z.output<typeof byHandSchema>;

/** Whether staff gave a match one place more than the connector offers. */
export const isOverCapacity = ({ byHand }: { byHand?: ByHand | null | undefined }): boolean =>
  byHand?.against.includes('connector-full') ?? false;
