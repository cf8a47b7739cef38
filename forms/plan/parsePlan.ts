import type { Day } from '../../program/clock/day.ts';
import { OUTCOMES, type Outcome } from '../../program/matches/match.ts';
import { BECAME, type Became, type Step, type WrittenStep } from '../../program/plan/plan.ts';
import { type FormAnswers, type FormIssue, type ParsedForm, parseForm } from '../parse.ts';
import { choice } from '../schemas/answers.ts';
import { STEP_FIELDS, STEP_ROWS, stepSchema } from './questions.ts';

/** One row of the page under the names of its schema; nothing when all of it was left empty. */
function rowOf(answers: FormAnswers, row: number): FormAnswers | undefined {
  const given = STEP_FIELDS.flatMap((field): [string, string | string[]][] => {
    const value = answers[`${field}-${row}`];
    return value === undefined ? [] : [[field, value]];
  });
  const isEmpty = given.every(([, value]) => typeof value === 'string' && value.trim() === '');
  return isEmpty ? undefined : Object.fromEntries(given);
}

/** Parses a plan: up to three steps (`what-1`, `on-1`, `where-1` …), one at least, on days from `today`. Never throws. */
export function parsePlan(answers: FormAnswers, today: Day): ParsedForm<WrittenStep[]> {
  const steps: WrittenStep[] = [];
  const issues: FormIssue[] = [];
  for (const row of STEP_ROWS) {
    const given = rowOf(answers, row);
    if (!given) continue;
    const parsed = parseForm(stepSchema(today), STEP_FIELDS, given);
    if (parsed.ok) steps.push(parsed.value);
    else issues.push(...parsed.issues.map(({ field, message }) => ({ field: `${field}-${row}`, message })));
  }
  if (issues.length > 0) return { ok: false, issues };
  if (steps.length === 0) return { ok: false, issues: [{ field: 'what-1', message: 'missing' }] };
  return { ok: true, value: steps };
}

/** What a participant says became of a plan, by the keys of its steps, and of their work where that is asked too. */
export interface BecameAnswer {
  became: Map<string, Became>;
  outcome: Outcome | undefined;
}

const becameChoice = choice(BECAME);
const outcomeChoice = choice(OUTCOMES);

/** Parses what became of these steps: of one at least. Never throws. */
export function parseBecame(
  answers: FormAnswers,
  steps: readonly Pick<Step, '_key'>[],
): ParsedForm<BecameAnswer> {
  const became = new Map<string, Became>();
  const issues: FormIssue[] = [];
  for (const { _key } of steps) {
    const field = `became-${_key}`;
    if ((answers[field] ?? '') === '') continue;
    const parsed = becameChoice.safeParse(answers[field]);
    if (parsed.success) became.set(_key, parsed.data);
    else issues.push({ field, message: 'choose' });
  }
  const isTold = (answers.outcome ?? '') !== '';
  const outcome = isTold ? outcomeChoice.safeParse(answers.outcome) : undefined;
  if (outcome && !outcome.success) issues.push({ field: 'outcome', message: 'choose' });
  if (issues.length > 0) return { ok: false, issues };
  const [first] = steps;
  if (became.size === 0 && !isTold && first)
    return { ok: false, issues: [{ field: `became-${first._key}`, message: 'choose' }] };
  return { ok: true, value: { became, outcome: outcome?.data } };
}
