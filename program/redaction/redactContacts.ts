import { ADDRESSES, BARE_DOMAIN, isDomain } from './addresses.ts';
import { HANDLES } from './handles.ts';
import { findNames } from './names.ts';
import { COMMA_NUMBER, findNumbers, NUMBER_TO_CALL, SAID_NUMBER } from './numbers.ts';
import { toPlainText } from './plainText.ts';
import { STREETS } from './streets.ts';

/** What stands in the place of what is taken out. */
const GAP = '[…]';

type Range = readonly [from: number, to: number];

const PATTERNS = [...ADDRESSES, ...HANDLES, ...STREETS, COMMA_NUMBER, NUMBER_TO_CALL, SAID_NUMBER];

/** Where contacts stand in a text as it is searched. */
function findContacts(plain: string): Range[] {
  const matches = PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)]);
  const domains = [...plain.matchAll(BARE_DOMAIN)].filter(([domain]) => isDomain(domain));
  const written = [...matches, ...domains].map(({ 0: { length }, index }): Range => [index, index + length]);
  return [...written, ...findNumbers(plain)];
}

/** The ranges in their order, those that touch made one. */
function joined(ranges: readonly Range[]): Range[] {
  const all: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = all.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/**
 * What somebody wrote, without what leads to a person: addresses of mail and web in any spelling, names in social
 * networks, telephone numbers, streets with a number, and the `names` given. Years, amounts and counts stay. A connector sees the rest only
 * after a yes.
 */
export function redactContacts(text: string, names: readonly string[] = []): string {
  const { plain, starts, ends } = toPlainText(text);
  let kept = '';
  let at = 0;
  for (const [from, to] of joined([...findContacts(plain), ...findNames(plain, names)])) {
    kept += text.slice(at, starts[from]) + GAP;
    at = ends[to - 1] ?? at;
  }
  const rest = kept + text.slice(at);
  // What stood on both sides of a gap may be a contact of its own.
  return rest === text ? text : redactContacts(rest, names);
}
