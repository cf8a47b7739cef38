import type { ACTS, Passage, SourceWatch } from './source.ts';

/** Decisions that are kept of one page, the newest. */
const KEPT = 50;

/** Who decides, and when. */
export interface By {
  by: string;
  at: string;
}

type Decision = NonNullable<SourceWatch['decisions']>[number];

/** What a decision about one passage leaves: the passage, and what is kept of who decided. */
export interface Decided {
  passage: Passage;
  decisions: Decision[];
}

function keep(
  watch: SourceWatch,
  { _key, finding }: Passage,
  act: (typeof ACTS)[number],
  { by, at }: By,
): Decision[] {
  const said = { before: finding?.before ?? null, now: finding?.now ?? finding?.newUrl ?? null };
  const decisions = watch.decisions ?? [];
  return [
    ...decisions,
    { _key: `${_key}${at.replaceAll(/\D/g, '')}`, passage: _key, act, by, at, ...said },
  ].slice(-KEPT);
}

/** The fact is still right: what the page says now is what it rests on, and this finding is answered. */
export function stillRight(watch: SourceWatch, passage: Passage, by: By): Decided {
  const { _key, quotes, next, finding } = passage;
  return {
    passage: { _key, quotes: next ?? quotes, ...(finding ? { answered: finding.mark } : {}) },
    decisions: keep(watch, passage, 'still-right', by),
  };
}

/** Somebody begins to correct the fact. The finding stays until the fact says something else. */
export function correcting(watch: SourceWatch, passage: Passage, by: By): Decided {
  return {
    passage: { ...passage, correcting: { by: by.by, at: by.at } },
    decisions: keep(watch, passage, 'correct', by),
  };
}

/** Other words of the page are to be watched: they are looked for when it is read again. */
export function anotherPassage(watch: SourceWatch, passage: Passage, words: string, by: By): Decided {
  return {
    passage: { _key: passage._key, quotes: passage.quotes, named: { words, by: by.by, at: by.at } },
    decisions: keep(watch, passage, 'another-passage', by),
  };
}
