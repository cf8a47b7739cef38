/**
 * How long a connector has worked, as the form asks it: bands, because nobody counts, from where somebody begins to where
 * they lead. The first years of each are the bands in which matching compares (matching/weights.ts).
 */
export const EXPERIENCE = ['under-3', '3-to-7', '8-to-14', '15-or-more'] as const;
export type Experience = (typeof EXPERIENCE)[number];
