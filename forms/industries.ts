import { z } from 'zod';
import { partIndustries } from '../program/industries.ts';
import { cleanLine } from '../program/typed/clean.ts';
import type { KeptRecord } from './question.ts';

/** So long is what somebody writes of an industry that is none of the choices. */
export const MOST_LETTERS = 120;

const parted = (list: string) => list.split(/[,;]/);

/**
 * Industries as a form sends them: choices. Words beside them come from a page or a file that is older than the choices,
 * where they stood in one line; `settledIndustries` puts them where words are kept.
 */
export const industriesSchema = z
  .union([z.string().transform(parted), z.array(z.string())], 'choose')
  .default([])
  .transform((list) => [...new Set(list.map(cleanLine).filter((one) => one !== ''))])
  .refine((list) => partIndustries(list).others.join(', ').length <= MOST_LETTERS, 'tooLong');

const kept = z.object({
  industries: z.array(z.string()).catch([]),
  otherIndustry: z.string().catch(''),
});

/** The industries of a record: choices, and what an older form asked for in words. */
export const industriesIn = (record: KeptRecord) => partIndustries(kept.parse(record).industries);

/** What a record says in words of industries that are none of the choices. */
export const otherIndustryIn = (record: KeptRecord): string =>
  [kept.parse(record).otherIndustry, ...industriesIn(record).others].filter((text) => text !== '').join(', ');

/**
 * What is written where one of the two answers is given: choices in the list, and words beside it. Words that an older
 * record or page has in the list move, and none is lost. `record` is what was kept before.
 */
export function settledIndustries<Set extends Readonly<Record<string, unknown>>>(
  record: KeptRecord,
  set: Set,
): Set & { industries?: string[]; otherIndustry?: string } {
  if (!('industries' in set || 'otherIndustry' in set)) return set;
  const { chosen, others } = industriesIn('industries' in set ? set : record);
  const own = 'otherIndustry' in set ? kept.parse(set).otherIndustry : otherIndustryIn(record);
  const added = 'industries' in set ? others : [];
  const otherIndustry = [own, ...added].filter((text) => text !== '').join(', ');
  return {
    ...set,
    ...(('industries' in set || others.length > 0) && { industries: chosen }),
    ...(otherIndustry !== kept.parse(record).otherIndustry && { otherIndustry }),
  };
}
