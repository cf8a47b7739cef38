import type { Language } from '../../locales/locales.ts';
import { fullName } from '../../program/fullName.ts';
import type { Reason } from '../../program/matching/findings.ts';
import { whyYouTwo } from '../../program/matching/reasonWords.ts';
import { redactContacts } from '../../program/redaction/redactContacts.ts';
import { type AnswerRow, answerRows, keptIn } from '../answerRows.ts';
import { naming } from '../offeredFields.ts';
import { type OwnSettings, ownQuestions } from '../own/questions.ts';
import { type KeptRecord, namesOf, type Question } from '../question.ts';
import { PARTICIPANT_QUESTIONS as questions } from './questions.ts';

const shownAt = (when: 'before-yes' | 'after-yes') =>
  questions.filter(({ record }) => record?.shown === when);

/**
 * What a connector sees of a participant, and when: of the answers, all that is marked so in the list of questions, and
 * nothing else. Letters, the page behind their button, the Studio's cards and what people are told go by it. Beside the
 * answers stand the reasons that people may read (TOLD_TO_PEOPLE): these tell the area of a ZIP code that both share.
 */
export const SHOWN = { 'before-yes': shownAt('before-yes'), 'after-yes': shownAt('after-yes') } as const;

/** The city's own questions of which a connector sees the answers too. */
export const ownShown = (settings: OwnSettings, when: keyof typeof SHOWN) =>
  ownQuestions(settings, 'learn-more').filter(({ record }) => record?.shown === when);

/** Answers in the person's own words: they are told without name and contact. */
export const writtenAmong = (asked: readonly Question[]): string[] =>
  namesOf(asked.filter(({ control }) => control.kind === 'text' || control.kind === 'paragraph'));

/** Whether an answer of the list may be told to the connector after a yes: one that asks for a tick, only with it. */
export function isShownAfterYes(name: string, participant: KeptRecord): boolean {
  const use = SHOWN['after-yes'].find((question) => question.name === name)?.record;
  return use !== undefined && (use.shownIf === undefined || participant[use.shownIf] === true);
}

/** Any text that is told of a participant before a yes, without what leads to them. */
export const concealedOf = (participant: KeptRecord) => (text: string) =>
  redactContacts(text, [fullName(participant)]);

/** What a connector reads of a participant before a yes, in the letter and on the page behind its button. */
export interface ShownBeforeYes {
  answers: readonly AnswerRow[];
  /** Why the program thought of the two, in sentences. */
  why: readonly string[];
}

/** What is shown of a participant, in the language of the connector. */
export function shownBeforeYes(
  participant: KeptRecord,
  reasons: readonly Reason[],
  language: Language,
  settings?: OwnSettings,
): ShownBeforeYes {
  const conceal = concealedOf(participant);
  const shown = [...naming(SHOWN['before-yes'], settings), ...ownShown(settings, 'before-yes')];
  const written = writtenAmong(shown);
  const rows = answerRows('learn-more', shown, keptIn(shown, participant), language, 'about');
  return {
    answers: rows.map((row) => (written.includes(row.name) ? { ...row, value: conceal(row.value) } : row)),
    why: whyYouTwo(reasons, language, settings?.fieldsOfWork).map(conceal),
  };
}
