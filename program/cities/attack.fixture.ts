import loadHighs from 'highs';
import { BASE, type Range } from './fives.ts';

/** A sum of unknown numbers, each so many times. */
export type Terms = Readonly<Record<string, number>>;

/** What a reader knows of such a sum. */
export interface Known {
  terms: Terms;
  from?: number;
  to?: number;
}

const SLACK = 1e-6;

const asText = (terms: Terms) =>
  Object.entries(terms)
    .filter(([, times]) => times !== 0)
    .map(([name, times]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${name}`)
    .join(' ');

const asLines = (known: readonly Known[]): string[] =>
  known.flatMap(({ terms, from, to }, at) => {
    const sum = asText(terms);
    return [
      ...(from === undefined ? [] : [` a${at}: ${sum} >= ${from}`]),
      ...(to === undefined ? [] : [` b${at}: ${sum} <= ${to}`]),
    ];
  });

/** Unknown numbers that hang together, and what is known of them. */
interface Part {
  names: ReadonlySet<string>;
  lines: readonly string[];
}

/** What is known, in parts that say nothing of each other: each is solved by itself. */
function partsOf(known: readonly Known[]): Part[] {
  const parts: { names: Set<string>; known: Known[] }[] = [];
  for (const one of known) {
    const names = Object.keys(one.terms);
    const [first = { names: new Set<string>(), known: [] }, ...others] = parts.filter((part) =>
      names.some((name) => part.names.has(name)),
    );
    if (!parts.includes(first)) parts.push(first);
    for (const other of others) {
      for (const name of other.names) first.names.add(name);
      first.known.push(...other.known);
      parts.splice(parts.indexOf(other), 1);
    }
    for (const name of names) first.names.add(name);
    first.known.push(one);
  }
  return parts.map((part) => ({ names: part.names, lines: asLines(part.known) }));
}

/** Somebody who knows what was published, how numbers hang together, and how to solve linear programs (HiGHS). */
export async function attacker() {
  const highs = await loadHighs();
  const parts = new WeakMap<readonly Known[], Part[]>();
  const best = (sense: 'Minimize' | 'Maximize', objective: Terms, { lines }: Part): number => {
    const text = [sense, ` sought: ${asText(objective)}`, 'Subject To', ...lines, 'End'].join('\n');
    const { Status, ObjectiveValue } = highs.solve(text, { output_flag: false });
    if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded')
      return sense === 'Minimize' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (Status !== 'Optimal') throw new Error(`what is known cannot be true: ${Status}`);
    return ObjectiveValue;
  };
  /** Between which whole numbers a sum can be proven to lie. Unknown numbers are counts: never negative. */
  return (objective: Terms, known: readonly Known[]): Range => {
    const apart = parts.get(known) ?? partsOf(known);
    parts.set(known, apart);
    let [from, to] = [0, 0];
    for (const part of apart) {
      const named = Object.entries(objective).filter(([name, times]) => times !== 0 && part.names.has(name));
      if (named.length === 0) continue;
      from += best('Minimize', Object.fromEntries(named), part);
      to += best('Maximize', Object.fromEntries(named), part);
    }
    return { from: Math.ceil(from - SLACK), to: Math.floor(to + SLACK) };
  };
}

/** Whether it is proven that a number is from one to four. */
export const isRecovered = ({ from, to }: Range): boolean => from >= 1 && to < BASE;
