import { OTHER_TITLES } from './otherTitles.ts';
import { titleWords } from './titleWords.ts';

/** What the finder has to know of a profession. */
export interface Titled {
  slug: string;
  words: readonly { name: string; titles: readonly string[] }[];
}

/** One title, ready to be compared. */
export interface IndexedTitle {
  /** Of its profession; none for work that the finder has no page for. */
  slug: string | undefined;
  words: readonly string[];
  /** Without the spaces: people write `soft ware developer` and `Kranken Schwester`. */
  joined: string;
}

export interface TitleIndex {
  titles: readonly IndexedTitle[];
  /** How much a word tells: 1 for a word of one profession, less the more share it. */
  tells: (word: string) => number;
}

function indexed(slug: string | undefined, title: string): IndexedTitle {
  const words = titleWords(title);
  return { slug, words, joined: words.join('') };
}

/** All titles of professions, and of work without a page, so that a baker is not taken for a banker. Made once. */
export function titleIndex(professions: readonly Titled[]): TitleIndex {
  const titles = [
    ...professions.flatMap(({ slug, words }) =>
      words.flatMap(({ name, titles: more }) => [name, ...more]).map((title) => indexed(slug, title)),
    ),
    ...OTHER_TITLES.map((title) => indexed(undefined, title)),
  ].filter(({ joined }) => joined !== '');
  const holders = new Map<string, Set<string>>();
  for (const { slug, words, joined } of titles)
    for (const word of words) {
      const held = holders.get(word) ?? new Set();
      held.add(slug ?? joined);
      holders.set(word, held);
    }
  return { titles, tells: (word) => 1 / (1 + Math.log(Math.max(1, holders.get(word)?.size ?? 1))) };
}
