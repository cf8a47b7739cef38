/** A line of a changelog that begins an entry, with the lines that go on with it. */
const ENTRY = /^- .*(?:\n {2}.*)*/gm;

const entriesIn = (changelog: string): string[] =>
  [...changelog.matchAll(ENTRY)].map(([entry]) => entry.replace(/\n {2}/g, ' ').slice(2));

/** What the changelog says now and did not say before, in its order. */
export function newNotes(before: string, after: string): string[] {
  const known = new Set(entriesIn(before));
  return entriesIn(after).filter((entry) => !known.has(entry));
}
