import { z } from 'zod';
import { articleHead } from '../program/content/article.ts';
import { BLOCKS } from './blocks.ts';

/** A paragraph, heading or list item of Portable Text. */
const textBlock = z.looseObject({ _type: z.literal('block') });

/** An article or one-pager of public education, as the site needs it. */
export const articleSchema = articleHead.extend({
  body: z.array(z.discriminatedUnion('_type', [textBlock, ...BLOCKS])).min(1),
});
export type Article = z.output<typeof articleSchema>;
export type ArticleBlock = Article['body'][number];
