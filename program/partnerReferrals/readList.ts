import { isAddress } from '../typed/address.ts';
import { cleanAddress } from '../typed/clean.ts';

/** Somebody of a pasted list. `field` is empty where the line names none that we know. */
export interface Listed {
  /** The line in what was pasted, from 1. */
  line: number;
  givenName: string;
  familyName: string;
  email: string;
  field: string;
  /** What else the line says. */
  rest: string;
}

/** What a list says, and the lines that name nobody with one address. */
interface ReadList {
  people: Listed[];
  unreadable: number[];
}

/** How many people one form can tell of beside the first. */
export const MOST_LISTED = 40;

const ADDRESS = /<?[^\s<>,;|،"']+@[^\s<>,;|،"']+>?/g;

/** A line that heads a sheet: it names what stands below, and nobody. */
const HEADING = /mail|correo|courriel|adres|بريد/i;

/** What stands before the name where somebody numbered the lines. */
const NUMBERED = /^\s*(?:\d{1,3}[.)]|[-*•])\s+/;

const cellsOf = (text: string) =>
  text
    .split(/[\t,;|،]/)
    .map((cell) => cell.replace(/^[\s"']+|[\s"']+$/g, ''))
    .filter((cell) => cell !== '');

/** A name in one cell is both names, the last word the family's; in two cells it is one each. */
function namesIn(cells: readonly string[]): [given: string, family: string] {
  const [first = '', second] = cells;
  if (second !== undefined) return [first, second];
  const words = first.split(/\s+/);
  const family = words.length > 1 ? words.at(-1) : undefined;
  return family === undefined ? [first, ''] : [words.slice(0, -1).join(' '), family];
}

function readLine(text: string, line: number, fieldOf: (words: string) => string): Listed | undefined {
  const addresses = text.match(ADDRESS) ?? [];
  const [found] = addresses;
  const email = cleanAddress((found ?? '').replace(/^<|>$/g, ''));
  if (!found || addresses.length > 1 || !isAddress(email)) return undefined;
  const at = text.indexOf(found);
  const before = cellsOf(text.slice(0, at).replace(NUMBERED, ''));
  const after = cellsOf(text.slice(at + found.length));
  // Names stand before the address; where nothing does, they stand behind it.
  const all = before.length > 0 ? before : after;
  const isName = (cell: string) => fieldOf(cell) === '';
  const names = all.filter(isName).slice(0, before.length > 0 ? 2 : 1);
  const others = [...before, ...after].filter((cell) => !names.includes(cell));
  const field = others.map(fieldOf).find((key) => key !== '') ?? '';
  const [givenName, familyName] = namesIn(names);
  if (givenName === '') return undefined;
  const rest = others.filter(isName).join(', ');
  return { line, givenName, familyName, email, field, rest };
}

/**
 * Reads a list as people paste it, one person on each line: names, address and field, with commas or from a sheet.
 * `fieldOf` gives the key of a field of work by its name, or nothing. An empty line and a heading are no mistake.
 */
export function readList(text: string, fieldOf: (words: string) => string): ReadList {
  const people: Listed[] = [];
  const unreadable: number[] = [];
  for (const [place, written] of text.split(/\r?\n/).entries()) {
    const line = place + 1;
    if (written.trim() === '') continue;
    const listed = readLine(written, line, fieldOf);
    if (listed) people.push(listed);
    else if (!(line === 1 && HEADING.test(written) && !written.includes('@'))) unreadable.push(line);
  }
  return { people, unreadable };
}
