import { z } from 'zod';
import { slug } from './richText.ts';
import { checkedTranslation, writtenIn } from './translation.ts';

/** Whom public education is written for. */
export const AUDIENCES = ['boards', 'practitioners', 'employers', 'reporters'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * An article is read on a screen; a one-pager belongs to the toolkit and fits one sheet of paper; of slides each heading
 * begins one, with the speaker's notes below it.
 */
export const ARTICLE_KINDS = ['article', 'one-pager', 'slides'] as const;

/** All of an article or one-pager but its text, which is made of blocks. */
export const articleHead = z.object({
  _id: z.string(),
  language: writtenIn,
  translation: checkedTranslation,
  title: z.string().min(1),
  slug,
  kind: z.enum(ARTICLE_KINDS),
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  /** One or two sentences under the title. */
  summary: z.string().min(1),
  /** Whom to ask when a fact is uncertain, as "your workforce board". */
  authority: z.string().min(1),
  publishedOn: z.iso.date(),
  reviewedOn: z.iso.date(),
});
