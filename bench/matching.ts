import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { munkres } from 'munkres';
import { dayOf } from '../program/clock/zone.ts';
import { toCandidate } from '../program/matching/candidate.ts';
import { toOffer } from '../program/matching/offer.ts';
import { sampleAhead } from '../program/matching/outlook.fixture.ts';
import { type MatchingInput, proposeMatches } from '../program/matching/proposeMatches.ts';
import { readRecord } from '../program/matching/record.ts';
import { sample } from '../program/matching/sample.fixture.ts';
import { scoreOf } from '../program/matching/scorePair.ts';
import { type Figure, median } from './figure.ts';
import { measureLosses, measureRecruiting } from './losses.ts';

interface Case {
  name: string;
  people: number;
  connectors: number;
  /** Fewer fields put the same people before fewer connectors. */
  fields: number;
  monthly: readonly number[];
  runs: number;
}

const FOUR_EACH = [2, 3, 4, 5, 6];
const CASES = {
  small: {
    name: '500 people, 250 connectors, 1,000 places',
    people: 500,
    connectors: 250,
    fields: 13,
    monthly: FOUR_EACH,
    runs: 9,
  },
  large: {
    name: '2,000 people, 1,000 connectors, 4,000 places',
    people: 2000,
    connectors: 1000,
    fields: 13,
    monthly: FOUR_EACH,
    runs: 5,
  },
  scarce: {
    name: '2,000 people, 1,000 connectors, 2,000 places, scarce where they are wanted',
    people: 2000,
    connectors: 1000,
    fields: 13,
    monthly: [1, 2, 3],
    runs: 3,
  },
} satisfies Record<string, Case>;

/** Documents with the spread of a real program. Only ended matches, so that they rule pairs out and take no place. */
function inputOf({ people, connectors, fields, monthly }: Case): MatchingInput {
  const input = sample({ seed: 2026, people, connectors, fields, monthly, matches: people });
  const ended = ['declined', 'expired', 'cancelled'];
  return { ...input, matches: input.matches.filter(({ status }) => ended.includes(status)) };
}

interface Pair {
  person: number;
  connector: number;
  score: number;
}

/** All pairs that may be proposed, scored by the public rules, and the free places. */
function pairsOf({ participants, connectors, matches, now, timeZone }: MatchingInput) {
  const record = readRecord(matches, now, timeZone);
  const offers = connectors.map((document) => toOffer(document, record, dayOf(now, timeZone)));
  const rows = participants.map((document, person) => {
    const candidate = toCandidate(document, record, now);
    return offers.flatMap((offer, connector): Pair[] => {
      const { blocked, score } = scoreOf(candidate, offer);
      return blocked ? [] : [{ person, connector, score }];
    });
  });
  return { rows, places: offers.map(({ places }) => places) };
}

/** The matrix that munkres wants: a column for each place, and a price for no match above all scores together. */
function matrixOf(input: MatchingInput) {
  const { rows, places } = pairsOf(input);
  const top = rows.flat().reduce((most, { score }) => Math.max(most, score), 0);
  const none = rows.length * top + 1;
  const from: number[] = [];
  let columns = 0;
  for (const free of places) {
    from.push(columns);
    columns += free;
  }
  // Without enough columns for everybody, munkres would leave people out by itself, which costs the same.
  const matrix = rows.map((row) => {
    const costs = new Array<number>(columns).fill(none);
    for (const { connector, score } of row)
      costs.fill(top - score, from[connector] ?? 0, (from[connector] ?? 0) + (places[connector] ?? 0));
    return costs;
  });
  const worth = (pairs: [number, number][]) => {
    const costs = pairs.map(([row, column]) => matrix[row]?.[column] ?? none).filter((cost) => cost < none);
    return { people: costs.length, total: costs.reduce((sum, cost) => sum + top - cost, 0) };
  };
  return { matrix, worth };
}

/** Matching without a plan: whoever signed up first takes the best connector still free. */
function firstCome(input: MatchingInput) {
  const { rows, places } = pairsOf(input);
  const free = [...places];
  const since = (row: Pair[]) => input.participants[row[0]?.person ?? 0]?.confirmedAt ?? '';
  let people = 0;
  let total = 0;
  for (const row of rows.toSorted((one, other) => (since(one) < since(other) ? -1 : 1))) {
    const open = row.filter(({ connector }) => (free[connector] ?? 0) > 0);
    const best = open.toSorted((one, other) => other.score - one.score)[0];
    if (!best) continue;
    free[best.connector] = (free[best.connector] ?? 0) - 1;
    people += 1;
    total += best.score;
  }
  return { people, total };
}

function timed<Result>(runs: number, work: () => Result) {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return (performance.now() - began) / 1000;
  });
  return { seconds: median(times), result: work() };
}

/** Our time from documents to proposals with reasons, beside the bare solver on the finished matrix. */
function measureTime(one: Case): Figure {
  const input = inputOf(one);
  const { matrix, worth } = matrixOf(input);
  const ours = timed(one.runs, () => proposeMatches(input));
  const theirs = timed(one.runs, () => munkres(matrix));
  const best = worth(theirs.result);
  if (ours.result.proposals.length !== best.people || ours.result.total !== best.total)
    throw new Error(`not the best matching: ${JSON.stringify(best)} is possible`);
  return {
    what: `Matching, scores and reasons included: ${one.name}`,
    unit: 's',
    ours: ours.seconds,
    peer: 'munkres alone, on the finished matrix',
    theirs: theirs.seconds,
  };
}

/** The same with prices of places: everybody of the sample has come within the year, and as many more are expected. */
function measureAhead(one: Case): Figure {
  const { people, connectors, fields, monthly } = one;
  const input = sampleAhead({ seed: 2026, people, connectors, fields, monthly });
  const { matrix } = matrixOf(input);
  return {
    what: `Prices of places and proposals, the year looked at: ${one.name}`,
    unit: 's',
    ours: timed(one.runs, () => proposeMatches(input)).seconds,
    peer: 'munkres alone, on the finished matrix of today',
    theirs: timed(one.runs, () => munkres(matrix)).seconds,
  };
}

function measureGreedy(one: Case): Figure[] {
  const input = inputOf(one);
  const ours = proposeMatches(input);
  const theirs = firstCome(input);
  const peer = 'first come, best free connector';
  return [
    {
      what: `People matched: ${one.name}`,
      unit: 'people',
      ours: ours.proposals.length,
      peer,
      theirs: theirs.people,
    },
    { what: `Sum of scores: ${one.name}`, unit: 'points', ours: ours.total, peer, theirs: theirs.total },
  ];
}

/** What staff read on each card, and the list of whom to recruit. */
function measureCosts(one: Case): Figure[] {
  const { people, connectors, fields, monthly } = one;
  const { rows, places } = pairsOf(inputOf(one));
  const options = rows.map((row) => row.map(({ connector, score }) => ({ to: connector, score })));
  const size = { seed: 2026, people, connectors, fields, monthly };
  return [measureLosses(one.name, options, places), measureRecruiting(one.name, size)];
}

/** Peak memory in MB of a process of its own that does one thing, documents and Node included. */
function peakOf(way: 'ours' | 'munkres'): number {
  return Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), way], { encoding: 'utf8' }));
}

/** Matching beside a bare solver and beside matching without a plan. */
export async function measureMatching(): Promise<Figure[]> {
  return [
    ...Object.values(CASES).map(measureTime),
    measureAhead(CASES.large),
    ...measureCosts(CASES.large),
    ...measureCosts(CASES.scarce),
    ...measureGreedy(CASES.large),
    ...measureGreedy(CASES.scarce),
    {
      what: `Peak memory: ${CASES.large.name}`,
      unit: 'MB',
      ours: peakOf('ours'),
      peer: 'munkres with its matrix',
      theirs: peakOf('munkres'),
    },
  ];
}

if (import.meta.main) {
  const input = inputOf(CASES.large);
  if (process.argv[2] === 'ours') proposeMatches(input);
  else munkres(matrixOf(input).matrix);
  console.log(process.resourceUsage().maxRSS / 1024);
}
