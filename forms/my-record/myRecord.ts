import { z } from 'zod';
import type { CountryCode } from '../../countries/countries.ts';
import type { Day } from '../../program/clock/day.ts';
import { type FormAnswers, type ParsedForm, parseForm } from '../parse.ts';
import type { Question } from '../question.ts';
import { tick } from '../schemas/answers.ts';
import { pauseDay } from '../schemas/pauseDay.ts';
import { LEAVE_TRIAL } from '../trial/LeaveTrial.tsx';
import { parseCorrection } from './corrections.ts';
import { TAKE_WORDS_BACK } from './KindWords.tsx';
import { NEW_EMAIL } from './newEmail.ts';
import { SHOW_ON_SITE, TAKE_OFF_SITE } from './OnSite.tsx';
import { ON_SITE_QUESTIONS } from './onSiteQuestions.ts';

const [WORDS, TOPICS, CONSENT] = ON_SITE_QUESTIONS;

/** The key of a match: an id is made of it. */
const KEY = /^[\w-]{1,200}$/;

const actionSchema = (today: Day) =>
  z.discriminatedUnion(
    'action',
    [
      z.object({ action: z.literal('correct') }),
      z.object({ action: z.literal('again') }),
      z.object({ action: z.literal('resume') }),
      z.object({ action: z.literal('one-more') }),
      z.object({ action: z.literal(LEAVE_TRIAL) }),
      z.object({ action: z.literal(TAKE_WORDS_BACK), words: z.string('invalid').regex(KEY, 'invalid') }),
      z.object({
        action: z.literal(SHOW_ON_SITE),
        siteWords: WORDS.schema,
        siteTopics: TOPICS.schema,
        siteConsent: CONSENT.schema,
      }),
      z.object({ action: z.literal(TAKE_OFF_SITE) }),
      z.object({ action: z.literal('email'), newEmail: NEW_EMAIL.schema }),
      z.object({ action: z.literal('pause'), pauseUntil: pauseDay(today) }),
      z.object({ action: z.literal('withdraw') }),
      z.object({ action: z.literal('erase'), confirmErase: tick }),
    ],
    'choose',
  );
type Action = z.output<ReturnType<typeof actionSchema>>;

const ACTION_FIELDS = [
  'action',
  'pauseUntil',
  'newEmail',
  'confirmErase',
  'words',
  'siteWords',
  'siteTopics',
  'siteConsent',
] as const;

/** What someone does with their record. What comes with `again` is a form of its own. `erase` comes twice: first without `confirmErase`, then with it. */
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
  country?: CountryCode,
): ParsedForm<RecordAction> {
  const parsed = parseForm(actionSchema(today), ACTION_FIELDS, answers);
  if (!parsed.ok) return parsed;
  if (parsed.value.action !== 'correct') return { ok: true, value: parsed.value };
  const corrected = parseCorrection(questions, answers, country);
  return corrected.ok ? { ok: true, value: { action: 'correct', correction: corrected.value } } : corrected;
}
