import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type DatePages, datesIn, type KeptEvent } from '../../../program/events/series/seriesPages.ts';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { TIME_ZONE } from '../../shared/clients/environment.ts';

/** The series that an event belongs to, or the one that it begins: named after its own address. */
export const seriesOf = ({ series, slug }: Pick<KeptEvent, 'series' | 'slug'>): string =>
  series || slug.current;

/** Everything in the series, and whatever stands at an address that one of its dates could get. */
const EVENTS = `*[_type == "event"
  && (series == $series || slug.current == $slug || string::startsWith(slug.current, $series + "-"))]`;

/** What ties pages in several languages together. */
const TIES =
  '*[_type == "translation.metadata" && references($ids)]{ _id, "ids": translations[].value._ref }';
const tiesSchema = z.array(z.object({ _id: z.string(), ids: z.array(z.string().nullable()).nullish() }));

/** A series as it stands. */
export interface Series {
  /** The dates that belong together, the earliest first. The event itself is among them before it is a series. */
  dates: DatePages[];
  /** Addresses of pages that are taken, by whatever event. */
  taken: ReadonlySet<string>;
  /** The document that ties the pages of a date together, by the id of each page. */
  ties: ReadonlyMap<string, string>;
}

/** Reads the series that an event belongs to or begins. */
export async function readSeries(
  client: SanityClient,
  event: Pick<KeptEvent, 'series' | 'slug'>,
): Promise<Series> {
  const lake = client.withConfig({ apiVersion: API_VERSION, perspective: 'raw' });
  const [series, slug] = [seriesOf(event), event.slug.current];
  const documents = z
    .array(z.looseObject({ _id: z.string() }))
    .parse(await lake.fetch(EVENTS, { series, slug }, { tag: 'series' }));
  const all = datesIn(documents, TIME_ZONE);
  const ids = documents.map(({ _id }) => _id).filter((id) => !id.startsWith('drafts.'));
  const ties = tiesSchema.parse(await lake.fetch(TIES, { ids }, { tag: 'series-ties' }));
  return {
    dates: all.filter(({ ruling, slug: own }) => ruling.series === series || own === slug),
    taken: new Set(addressesOf(documents)),
    ties: new Map(
      ties.flatMap(({ _id, ids: tied }) =>
        (tied ?? []).flatMap((id): [string, string][] => (id ? [[id, _id]] : [])),
      ),
    ),
  };
}

const addressed = z.object({ slug: z.object({ current: z.string() }) });
const addressesOf = (documents: readonly unknown[]) =>
  documents.flatMap((document) => addressed.safeParse(document).data?.slug.current ?? []);
