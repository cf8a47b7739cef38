import { textsIn } from './texts.ts';

/** The last name of a path that is not a place in a list. */
const nameOf = (path: string) => path.split('.').findLast((name) => !/^\d+$/.test(name)) ?? '';

/**
 * Messages whose name no source says, as a property or as a key. `sources` is the text of all source files. A name that
 * also means something else hides a message that is not used; none that is used is reported.
 */
export function unusedMessages(english: unknown, sources: string): string[] {
  const words = new Set(sources.match(/[\w-]+/g));
  return textsIn(english)
    .map(({ path }) => path)
    .filter((path) => !words.has(nameOf(path)));
}
