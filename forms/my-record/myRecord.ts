import { z } from 'zod';
import type { Day } from '../../program/clock/day.ts';
import { type FormAnswers, type ParsedForm, parseForm } from '../parse.ts';
import type { Question } from '../question.ts';
import { tick } from '../schemas/answers.ts';
import { pauseDay } from '../schemas/pauseDay.ts';
import { parseCorrection } from './corrections.ts';

const actionSchema = (today: Day) =>
  z.discriminatedUnion(
    'action',
    [
      z.object({ action: z.literal('correct') }),
      z.object({ action: z.literal('pause'), pauseUntil: pauseDay(today) }),
      z.object({ action: z.literal('withdraw') }),
      z.object({ action: z.literal('erase'), confirmErase: tick }),
    ],
    'choose',
  );
type Action = z.output<ReturnType<typeof actionSchema>>;

const ACTION_FIELDS = ['action', 'pauseUntil', 'confirmErase'] as const;

/** What someone does with their record. `erase` comes twice: first without `confirmErase`, then with it. */
export type RecordAction =
  | { action: 'correct'; correction: Record<string, unknown> }
  | Exclude<Action, { action: 'correct' }>;

/**
 * Parses what a person does with their record, the answers to `questions`. Only what belongs to the action is looked
 * at. Never throws.
 */
export function parseRecordAction(
  questions: readonly Question[],
  answers: FormAnswers,
  today: Day,
): ParsedForm<RecordAction> {
  const parsed = parseForm(actionSchema(today), ACTION_FIELDS, answers);
  if (!parsed.ok) return parsed;
  if (parsed.value.action !== 'correct') return { ok: true, value: parsed.value };
  const corrected = parseCorrection(questions, answers);
  return corrected.ok ? { ok: true, value: { action: 'correct', correction: corrected.value } } : corrected;
}
