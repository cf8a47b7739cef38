import { z } from 'zod';
import { type Checkable, factsIn } from '../content/factsIn.ts';
import type { Wanted } from './choosePassages.ts';
import { passageKey } from './source.ts';

/** A page that facts rest on, and each of them by the key of its passage. */
export interface WatchedSource {
  url: string;
  facts: ReadonlyMap<string, Wanted>;
}

const webAddress = z.url({ protocol: /^https?$/, hostname: /./ });

/** The address of a fact's source without its fragment, which names a place in the page; undefined where it has none. */
export function sourceUrlOf({ sourceUrl }: Pick<Checkable, 'sourceUrl'>): string | undefined {
  const parsed = webAddress.safeParse(sourceUrl);
  return parsed.success ? parsed.data.replace(/#.*$/, '') : undefined;
}

/**
 * The pages that the facts of documents rest on, each once. A fact that stands in several guides under one key, with one
 * value, rests on one passage.
 */
export function watchedSources(documents: readonly unknown[]): WatchedSource[] {
  const sources = new Map<string, Map<string, Wanted>>();
  for (const { fact } of documents.flatMap((document) => factsIn(document))) {
    const url = sourceUrlOf(fact);
    if (!url) continue;
    const facts = sources.get(url) ?? new Map<string, Wanted>();
    const { label, title, value, note } = fact;
    facts.set(passageKey(fact), { label: label ?? title ?? '', value, note });
    sources.set(url, facts);
  }
  return [...sources].map(([url, facts]) => ({ url, facts }));
}
