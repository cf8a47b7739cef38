import { z } from 'zod';
import {
  type Passage,
  passageKey,
  type SourceWatch,
  sourceWatchSchema,
} from '../../../program/watch/source.ts';
import { sourceUrlOf } from '../../../program/watch/watchedSources.ts';
import { type FactPlace, factPlaces } from '../facts/dueList.ts';

/** A fact in all its places, and what is known of the passage that it rests on. */
export interface WatchedFact {
  watch: SourceWatch;
  passage: Passage;
  /** At least one. */
  places: FactPlace[];
}

/** What staff look at: pages that say something else, and facts that no program watches for them. */
export interface SourceList {
  found: WatchedFact[];
  /** Words that somebody has named, which are looked for when the page is read again. */
  named: WatchedFact[];
  /** The page could be read, and does not say the fact in words that we know. */
  notFound: WatchedFact[];
  /** The page may not be read by programs, or is a file. */
  byHand: WatchedFact[];
  /** When a page was last read; undefined before the first time. */
  readAt: string | undefined;
}

const answer = z.object({ documents: z.unknown(), watches: z.array(sourceWatchSchema) });

/** The list of staff from the answer to `SOURCES_QUERY`, drafts among the documents. The oldest finding first. */
export function sourceList(data: unknown): SourceList {
  const { documents, watches } = answer.parse(data);
  const places = new Map<string, FactPlace[]>();
  for (const place of factPlaces(documents)) {
    const key = `${sourceUrlOf(place.fact) ?? ''} ${passageKey(place.fact)}`;
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  const facts = watches.flatMap((watch) =>
    (watch.passages ?? []).flatMap((passage) => {
      const known = places.get(`${watch.url} ${passage._key}`);
      return known ? [{ watch, passage, places: known }] : [];
    }),
  );
  const isFound = ({ passage }: WatchedFact) => Boolean(passage.finding);
  const isNamed = ({ passage }: WatchedFact) => !passage.finding && Boolean(passage.named);
  const rest = facts.filter((fact) => !isFound(fact) && !isNamed(fact));
  const day = ({ passage }: WatchedFact) => passage.finding?.foundOn ?? '';
  return {
    found: facts
      .filter(isFound)
      .sort((a, b) => day(a).localeCompare(day(b)) || a.watch.url.localeCompare(b.watch.url)),
    named: facts.filter(isNamed),
    notFound: rest.filter(({ watch, passage }) => watch.reach === 'read' && passage.quotes.length === 0),
    byHand: rest.filter(({ watch }) => watch.reach === 'refused' || watch.reach === 'file'),
    readAt: watches
      .map(({ readAt }) => readAt)
      .sort()
      .at(-1),
  };
}
