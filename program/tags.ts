import { z } from 'zod';
import { listOf } from './stored.ts';

/** A tag longer than this is a note. Characters. */
export const TAG_LENGTH = 40;

/** A tag as it is kept: on one line, without spaces around it. Empty where nothing was typed. */
export const cleanTag = (typed: string): string => typed.replace(/\s+/g, ' ').trim().slice(0, TAG_LENGTH);

/** The tags of a record as it is stored, each once. */
export const tagsSchema = listOf(z.string())
  .catch([])
  .transform((tags) => [...new Set(tags.map(cleanTag).filter(Boolean))]);

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Tags with one more. One that differs only by capital letters is there already. */
export function withTag(tags: readonly string[], typed: string): string[] {
  const tag = cleanTag(typed);
  return tag === '' || tags.some((each) => isSame(each, tag)) ? [...tags] : [...tags, tag];
}

/** Tags without one, however it is capitalized. */
export const withoutTag = (tags: readonly string[], tag: string): string[] =>
  tags.filter((each) => !isSame(each, cleanTag(tag)));
