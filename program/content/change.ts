import { z } from 'zod';

/** What staff note of a change: a mistake put right, a rule or number that is another one now, or something new. */
export const CHANGE_KINDS = ['correction', 'update', 'addition'] as const;

/** A change that readers are told of, in a sentence or two. What was said before belongs into it. */
export const changeSchema = z.object({
  _id: z.string(),
  /** The day on which the site said it anew. */
  on: z.iso.date(),
  kind: z.enum(CHANGE_KINDS),
  text: z.string().min(1),
  /** The page it is about; absent where it is about several. */
  about: z.object({ type: z.string(), slug: z.string().nullable() }).nullish(),
});
export type Change = z.output<typeof changeSchema>;
