import { z } from 'zod';
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

const actionSchema = (now: Date) =>
  z.discriminatedUnion(
    'action',
    [
      z.object({ action: z.literal('correct') }),
      z.object({ action: z.literal('pause'), pauseUntil: pauseDay(now) }),
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
  now: Date,
): ParsedForm<RecordAction<Correction>> {
  const parsed = parseForm(actionSchema(now), ACTION_FIELDS, answers);
  if (!parsed.ok) return parsed;
  if (parsed.value.action !== 'correct') return { ok: true, value: parsed.value };
  const corrected = parse(answers);
  return corrected.ok ? { ok: true, value: { action: 'correct', correction: corrected.value } } : corrected;
}

/** Parses what a participant does with their record. Only what belongs to the action is looked at. Never throws. */
export function parseParticipantAction(
  answers: FormAnswers,
  now: Date,
): ParsedForm<RecordAction<ParticipantCorrection>> {
  return parseAction((form) => parseCorrection(participantCorrectionSchema, form), answers, now);
}

/** Parses what a connector does with their record. Only what belongs to the action is looked at. Never throws. */
export function parseConnectorAction(
  answers: FormAnswers,
  now: Date,
): ParsedForm<RecordAction<ConnectorCorrection>> {
  return parseAction((form) => parseCorrection(connectorCorrectionSchema, form), answers, now);
}
