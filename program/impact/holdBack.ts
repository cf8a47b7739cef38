import { SUMS } from './cells.ts';
import { CELLS } from './countImpact.ts';
import { type Impact, STAGES, type Stage, type StageKey } from './impact.ts';
import { SMALLEST_SHOWN, whatCanBeWorkedOut } from './suppress.ts';

/** For each cell every value that a reader of all documents published so far could know. */
export type Ledger = Readonly<Record<string, readonly number[]>>;

const figuresOf = (stage: Stage): [string, number][] => {
  const { count, of, unknown } = CELLS[stage.key];
  const figures: [string | undefined, number | null | undefined][] = [
    [count, stage.count],
    [of, stage.of],
    [unknown, stage.unknown],
  ];
  return figures.flatMap(([cell, figure]) =>
    cell !== undefined && typeof figure === 'number' ? [[cell, figure]] : [],
  );
};

/** What is left of a stage's denominator without the count, without the unknown, and without both: by subtracting. */
function leftOvers({ key, count, of, unknown }: Stage): [string, number][] {
  if (typeof of !== 'number') return [];
  const isKnown = typeof unknown === 'number';
  const left: [string, number | undefined][] = [
    ['of-count', count === null ? undefined : of - count],
    ['of-unknown', isKnown ? of - unknown : undefined],
    ['of-both', count === null || !isKnown ? undefined : of - count - unknown],
  ];
  return left.flatMap(([name, value]) => (value === undefined ? [] : [[`${key}:${name}`, value]]));
}

/** The cells a reader can know exactly who sees these stages of one day, and how the cells add up. */
function knownFrom(stages: readonly Stage[]): Map<string, number> {
  const shown = new Map(stages.flatMap(figuresOf));
  const names = SUMS.flatMap(({ total, parts }) => [total, ...parts]);
  const values = { ...Object.fromEntries(names.map((cell) => [cell, 0])), ...Object.fromEntries(shown) };
  const bounds = whatCanBeWorkedOut({ values, published: [], sums: SUMS }, new Set(shown.keys()));
  const cells = [...bounds]
    .filter(([, { from, to }]) => from === to)
    .map(([cell, { from }]): [string, number] => [cell, from]);
  return new Map([...cells, ...stages.flatMap(leftOvers)]);
}

/** Two values so near each other that a few people stand between them. */
const tellsOfFew = (one: number, other: number) => one !== other && Math.abs(one - other) < SMALLEST_SHOWN;

/** The stages that show a cell, or one from which it is worked out. */
function stagesNear(cell: string, stages: readonly Stage[]): StageKey[] {
  const showing = (names: ReadonlySet<string>) =>
    stages.filter((stage) => figuresOf(stage).some(([name]) => names.has(name))).map(({ key }) => key);
  const leftOf = stages.find(({ key }) => cell.startsWith(`${key}:`));
  const direct = leftOf ? [leftOf.key] : showing(new Set([cell]));
  if (direct.length > 0) return direct;
  const sums = SUMS.filter(({ total, parts }) => [total, ...parts].includes(cell));
  const near = showing(new Set(sums.flatMap(({ total, parts }) => [total, ...parts])));
  return near.length > 0 ? near : stages.map(({ key }) => key);
}

/** A stage of which nothing was ever published. */
function silent({ key, of, unknown }: Stage): Stage {
  return {
    key,
    count: null,
    ...(of !== undefined && { of: null }),
    ...(unknown !== undefined && { unknown: null, responseRate: null }),
  };
}

/**
 * What is published of today's counts. A stage keeps the figures it had until every cell in it, and every cell that
 * can be worked out of it, is as it was in each document before, or five or more away: whoever subtracts two documents
 * learns nothing of one person's step. `before` is the document that stands, `ledger` what was known until now.
 */
export function holdBack(
  today: Impact,
  before: Impact | undefined,
  ledger: Ledger,
): { impact: Impact; ledger: Ledger } {
  let fresh: readonly Stage[] = today.stages;
  let known = knownFrom(fresh);
  for (;;) {
    const telling = [...known].find(([cell, value]) =>
      (ledger[cell] ?? []).some((earlier) => tellsOfFew(earlier, value)),
    );
    if (!telling) break;
    const held = stagesNear(telling[0], fresh);
    fresh = fresh.filter(({ key }) => !held.includes(key));
    known = knownFrom(fresh);
  }
  const stages = today.stages.map((stage) => {
    if (fresh.includes(stage)) return stage;
    return before?.stages.find(({ key }) => key === stage.key) ?? silent(stage);
  });
  const cells = new Set([...Object.keys(ledger), ...known.keys()]);
  const next = [...cells].map((cell): [string, number[]] => {
    const value = known.get(cell);
    return [cell, [...new Set([...(ledger[cell] ?? []), ...(value === undefined ? [] : [value])])]];
  });
  const keyed = STAGES.flatMap((key) => stages.find((stage) => stage.key === key) ?? []);
  return {
    impact: { ...today, stages: keyed.map((stage) => ({ ...stage, _key: stage.key })) },
    ledger: Object.fromEntries(next),
  };
}

/** What a document that stands tells, where no ledger was kept yet. */
export function ledgerOf(impact: Impact | undefined): Ledger {
  return Object.fromEntries(
    [...knownFrom(impact?.stages ?? [])].map(([cell, value]): [string, number[]] => [cell, [value]]),
  );
}
