import { z } from 'zod';
import { markOf } from './mark.ts';
import { quoteSchema } from './quote.ts';

/** The type of the documents that remember what a source said. They hold words of public pages, and nobody reads them but staff. */
export const SOURCE_WATCH_TYPE = 'sourceWatch';

/** The id of the document of a page. The dot keeps it from readers without a token. */
export const sourceWatchId = (url: string) => `${SOURCE_WATCH_TYPE}.${markOf(url)}`;

/** Which passage a fact has on its page. A fact that says something else rests on another passage. */
export function passageKey({ _key, value }: { _key: string; value?: string | null }): string {
  return markOf(`${_key} ${value ?? ''}`);
}

/**
 * What may have become of a passage. `changed`: it says something else. `vanished`: the page is there, the passage is not.
 * `gone`: the page is not there. `moved`: the page has another address. `file`: the file is another, which a program
 * cannot read. `unreachable`: nobody has answered for some weeks.
 */
export const FINDINGS = ['changed', 'vanished', 'gone', 'moved', 'file', 'unreachable'] as const;
export type FindingKind = (typeof FINDINGS)[number];

export const findingSchema = z.object({
  kind: z.enum(FINDINGS),
  /** What the passage said, and what stands there now. */
  before: z.string(),
  now: z.string().nullish(),
  newUrl: z.string().nullish(),
  foundOn: z.string(),
  /** The same for the same finding: one that staff have answered is not put before them again. */
  mark: z.string(),
});
export type Finding = z.output<typeof findingSchema>;

const actOf = { by: z.string(), at: z.string() };

export const passageSchema = z.object({
  _key: z.string(),
  /** Empty where the page does not say the fact in words that we know: then staff have to name them. */
  quotes: z.array(quoteSchema),
  /** What the quotes will be when staff say that the fact is still right. */
  next: z.array(quoteSchema).nullish(),
  finding: findingSchema.nullish(),
  /** The mark of the finding that staff have answered. */
  answered: z.string().nullish(),
  /** Words that staff have named to be watched instead, until the page is read again. */
  named: z.object({ words: z.string(), ...actOf }).nullish(),
  /** Who has begun to correct the fact. */
  correcting: z.object(actOf).nullish(),
});
export type Passage = z.output<typeof passageSchema>;

/** How a page could be read the last time. */
export const REACHES = ['read', 'file', 'gone', 'refused', 'unreachable'] as const;

export const ACTS = ['still-right', 'correct', 'another-passage'] as const;

export const sourceWatchSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  url: z.string(),
  readAt: z.string(),
  reach: z.enum(REACHES),
  /** Times in a row that nobody answered. */
  misses: z.number().nullish(),
  etag: z.string().nullish(),
  lastModified: z.string().nullish(),
  /** A mark of the bytes of a file. */
  bytes: z.string().nullish(),
  passages: z.array(passageSchema).nullish(),
  /** What staff decided, the newest last. */
  decisions: z
    .array(
      z.object({
        _key: z.string(),
        passage: z.string(),
        act: z.enum(ACTS),
        ...actOf,
        before: z.string().nullish(),
        now: z.string().nullish(),
      }),
    )
    .nullish(),
});
export type SourceWatch = z.output<typeof sourceWatchSchema>;
