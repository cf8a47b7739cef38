import { z } from 'zod';
import { richText } from './richText.ts';
import { checkedTranslation, writtenIn } from './translation.ts';

/** The pages whose whole text staff write. Their addresses are fixed: `/about/`, `/accessibility/`, `/contact/`, `/press/`. */
export const PAGE_SLUGS = ['about', 'accessibility', 'contact', 'press'] as const;
export type PageSlug = (typeof PAGE_SLUGS)[number];

export const pageSchema = z.object({
  _id: z.string(),
  language: writtenIn,
  translation: checkedTranslation,
  slug: z.enum(PAGE_SLUGS),
  title: z.string().min(1),
  summary: z.string().min(1),
  body: richText.refine((blocks) => blocks.length > 0, 'Write the text of the page'),
  reviewedOn: z.iso.date(),
});
export type Page = z.output<typeof pageSchema>;
