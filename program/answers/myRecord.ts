import { z } from 'zod';
import type { Day } from '../clock/day.ts';
import { tick } from '../sign-up/formFields.ts';
import { type FormAnswers, type ParsedForm, parseForm } from '../sign-up/parseForm.ts';
import {
  type ConnectorCorrection,
  connectorCorrectionSchema,
  type ParticipantCorrection,
  parseCorrection,
  participantCorrectionSchema,
} from './corrections.ts';
import { pauseDay } from './pauseDay.ts';

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
export type RecordAction<Correction> =
  | { action: 'correct'; correction: Correction }
  | Exclude<Action, { action: 'correct' }>;

function parseAction<Correction>(
  parse: (answers: FormAnswers) => ParsedForm<Correction>,
  answers: FormAnswers,
  today: Day,
): ParsedForm<RecordAction<Correction>> {
  const parsed = parseForm(actionSchema(today), ACTION_FIELDS, answers);
  if (!parsed.ok) return parsed;
  if (parsed.value.action !== 'correct') return { ok: true, value: parsed.value };
  const corrected = parse(answers);
  return corrected.ok ? { ok: true, value: { action: 'correct', correction: corrected.value } } : corrected;
}

/** Parses what a participant does with their record. Only what belongs to the action is looked at. Never throws. */
export function parseParticipantAction(
  answers: FormAnswers,
  today: Day,
): ParsedForm<RecordAction<ParticipantCorrection>> {
  return parseAction((form) => parseCorrection(participantCorrectionSchema, form), answers, today);
}

/** Parses what a connector does with their record. Only what belongs to the action is looked at. Never throws. */
export function parseConnectorAction(
  answers: FormAnswers,
  today: Day,
): ParsedForm<RecordAction<ConnectorCorrection>> {
  return parseAction((form) => parseCorrection(connectorCorrectionSchema, form), answers, today);
}
