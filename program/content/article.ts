import { z } from 'zod';
import { chartSchema } from './chart.ts';
import { decisionPathSchema } from './decisionPath.ts';
import { factSchema } from './facts.ts';
import { slug } from './richText.ts';
import { checkedTranslation, writtenIn } from './translation.ts';

/** Whom public education is written for. */
export const AUDIENCES = ['boards', 'practitioners', 'employers', 'reporters'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** An article is read on a screen; a one-pager belongs to the toolkit and fits one sheet of paper. */
export const ARTICLE_KINDS = ['article', 'one-pager'] as const;

const factBox = z.object({
  _type: z.literal('factBox'),
  _key: z.string(),
  title: z.string().nullish(),
  facts: z.array(factSchema).min(1),
});

/** A paragraph, heading or list item of Portable Text. */
const textBlock = z.looseObject({ _type: z.literal('block') });

const articleBlock = z.discriminatedUnion('_type', [textBlock, factBox, decisionPathSchema, chartSchema]);

/** An article or one-pager of public education, as the site needs it. */
export const articleSchema = z.object({
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
  body: z.array(articleBlock).min(1),
  publishedOn: z.iso.date(),
  reviewedOn: z.iso.date(),
});
export type Article = z.output<typeof articleSchema>;
export type ArticleBlock = Article['body'][number];
