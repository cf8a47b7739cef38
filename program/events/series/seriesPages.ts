import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import type { Day } from '../../clock/day.ts';
import { firstDay } from '../../content/event.ts';

const moment = z.iso.datetime({ offset: true });

/** An event as it is kept, with all that stands in it: what is copied from one date to another. */
export const keptEventSchema = z.looseObject({
  _id: z.string(),
  _type: z.literal('event'),
  language: z
    .string()
    .nullish()
    .transform((language) => language ?? DEFAULT_LANGUAGE),
  slug: z.looseObject({ current: z.string() }),
  startsAt: moment,
  endsAt: moment,
  series: z.string().nullish(),
});
export type KeptEvent = z.output<typeof keptEventSchema>;

/** One date of a series: the page of it in each language, and what staff have begun to change in them. */
export interface DatePages {
  slug: string;
  day: Day;
  /** The English page, which rules when the event is. */
  ruling: KeptEvent;
  published: KeptEvent[];
  drafts: KeptEvent[];
}

const isDraft = ({ _id }: KeptEvent) => _id.startsWith('drafts.');

/**
 * The dates of which pages are published in English, the earliest first. Pages in several languages share one address.
 * A page that is only begun is no date yet, and its times may be missing.
 */
export function datesIn(documents: readonly unknown[], timeZone: string): DatePages[] {
  const events = documents.flatMap((document) => keptEventSchema.safeParse(document).data ?? []);
  const slugs = [...new Set(events.map(({ slug }) => slug.current))];
  return slugs
    .flatMap((slug): DatePages[] => {
      const pages = events.filter((event) => event.slug.current === slug);
      const published = pages.filter((page) => !isDraft(page));
      const ruling = published.find(({ language }) => language === DEFAULT_LANGUAGE);
      if (!ruling) return [];
      return [{ slug, day: firstDay(ruling, timeZone), ruling, published, drafts: pages.filter(isDraft) }];
    })
    .toSorted((one, other) => Date.parse(one.ruling.startsAt) - Date.parse(other.ruling.startsAt));
}

/** What of a page is not copied to another date: what the Content Lake keeps, and what tells the dates apart. */
const OWN = new Set(['_rev', '_createdAt', '_updatedAt', '_system']);

/** A page of one date, made from that of another. Its id tells what it was made from, so that nothing is made twice. */
export function pageOn(
  page: KeptEvent,
  date: { slug: string; day: Day; startsAt: string; endsAt: string; series: string },
): KeptEvent {
  const { slug, day, startsAt, endsAt, series } = date;
  const kept = Object.entries(page).filter(([name]) => !OWN.has(name));
  return keptEventSchema.parse({
    ...Object.fromEntries(kept),
    _id: `${page._id}-${day}`,
    slug: { _type: 'slug', current: slug },
    ...{ startsAt, endsAt, series },
  });
}
