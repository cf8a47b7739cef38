import { type CountedRecords, countCells, SUMS } from './cells.ts';
import { type Cells, cellsOf, figureOf, type Show } from './figure.ts';
import { IMPACT_ID, type Impact, STAGES, type Stage, type StageKey } from './impact.ts';
import { suppress } from './suppress.ts';

const outcome = (count: string): Cells => ({ count, of: 'asked', unknown: 'outcome-unknown' });

/** The cells that each stage publishes. */
export const CELLS: Record<StageKey, Cells> = {
  'signed-up': { count: 'signed-up' },
  ready: { count: 'ready', of: 'signed-up', unknown: 'screening' },
  introduced: { count: 'introduced', of: 'ready' },
  met: { count: 'met', of: 'introduced', unknown: 'met-unknown' },
  referred: { count: 'referred', of: 'met' },
  'wait-2-weeks': { count: 'wait-2-weeks', of: 'introduced' },
  'wait-4-weeks': { count: 'wait-4-weeks', of: 'introduced' },
  'wait-longer': { count: 'wait-longer', of: 'introduced' },
  'wait-unknown': { count: 'wait-unknown', of: 'introduced' },
  'job-in-field': outcome('job-in-field'),
  job: outcome('job'),
  study: outcome('study'),
  interview: outcome('interview'),
  other: outcome('other'),
  'none-yet': outcome('none'),
  'no-answer': { count: 'outcome-unknown', of: 'asked' },
  connectors: { count: 'connectors' },
  'connectors-met': { count: 'connectors-met', of: 'connectors' },
  'connectors-referred': { count: 'connectors-referred', of: 'connectors' },
  'questions-accepted': { count: 'questions-accepted', of: 'questions', unknown: 'questions-unanswered' },
  referrals: { count: 'referrals' },
  'referrals-met': { count: 'referrals-met', of: 'referrals', unknown: 'referrals-unknown' },
  'chain-first': { count: 'chain-first', of: 'referrals' },
  'chain-further': { count: 'chain-further', of: 'referrals' },
};

function stageOf(key: StageKey, show: Show): Stage & { _key: string } {
  return { _key: key, key, ...figureOf(CELLS[key], show) };
}

/** Counts for staff, who may see them all: nothing is left out. */
export function countStages(records: CountedRecords): Stage[] {
  const values = countCells(records);
  return STAGES.map((key) => stageOf(key, (cell) => values[cell] ?? 0));
}

/**
 * The public document of counts as of `now`: each stage with its denominator, what is unknown and the response rate;
 * the definitions are messages, `impact.stages`. Cells under five, and those that would tell them, are null.
 */
export function countImpact(records: CountedRecords, now: Date): Impact {
  const values = countCells(records);
  const published = [...new Set(Object.values(CELLS).flatMap(cellsOf))];
  const shown = suppress({ values, published, sums: SUMS });
  const stages = STAGES.map((key) => stageOf(key, (cell) => (shown.has(cell) ? (values[cell] ?? 0) : null)));
  return { _id: IMPACT_ID, _type: 'impact', asOf: now.toISOString(), stages };
}
