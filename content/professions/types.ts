import type { EN } from './words/en.ts';

/** The address of a profession. */
export type ProfessionSlug = keyof typeof EN;

/** For each profession its name in a language, then other words for it, with strokes between them. */
export type Words = Record<ProfessionSlug, string>;
