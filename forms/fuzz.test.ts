import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import { ANSWER_FIELDS, answerSchema } from './answer/questions.ts';
import { BECOME_A_CONNECTOR_QUESTIONS, becomeAConnectorSchema } from './become-a-connector/questions.ts';
import { parseConnectorFollowUp } from './follow-up/connectorFollowUp.ts';
import { parseFollowUp } from './follow-up/followUp.ts';
import { OUTCOME_QUESTIONS, outcomeSchema, stillInterestedSchema } from './follow-up/questions.ts';
import { INVITE_FIELDS, inviteSchema } from './invite/invite.ts';
import { LEARN_MORE_QUESTIONS, learnMoreSchema } from './learn-more/questions.ts';
import { mistakeText } from './mistakeText.ts';
import { correctableOf } from './my-record/corrections.ts';
import { recordErrors } from './my-record/holder.ts';
import { parseRecordAction } from './my-record/myRecord.ts';
import { type FormAnswers, type FormIssue, type ParsedForm, parseForm } from './parse.ts';
import { namesOf } from './question.ts';
import { REFER_SOMEONE_QUESTIONS, referSomeoneSchema } from './refer-someone/questions.ts';
import { RSVP_QUESTIONS, rsvpSchema } from './rsvp/questions.ts';
import type { FormName } from './texts.ts';

const today = '2026-11-22';
const CONTACT = [
  'contactName-1',
  'role-1',
  'organisation-1',
  'contactEmail-1',
  'consentToBeAsked-1',
  'role-3',
];
interface Case {
  form: FormName;
  fields: readonly string[];
  parse: (answers: FormAnswers) => ParsedForm<unknown>;
  /** Answers that decide which others are looked at. */
  leading?: FormAnswers[];
  words?: (issue: FormIssue, language: Language) => string;
}

/** Every form, and every page with something to answer. */
const CASES: Case[] = [
  {
    form: 'learn-more',
    fields: namesOf(LEARN_MORE_QUESTIONS),
    parse: (answers) => parseForm(learnMoreSchema, namesOf(LEARN_MORE_QUESTIONS), answers),
  },
  {
    form: 'become-a-connector',
    fields: namesOf(BECOME_A_CONNECTOR_QUESTIONS),
    parse: (answers) => parseForm(becomeAConnectorSchema, namesOf(BECOME_A_CONNECTOR_QUESTIONS), answers),
  },
  {
    form: 'refer-someone',
    fields: namesOf(REFER_SOMEONE_QUESTIONS),
    parse: (answers) => parseForm(referSomeoneSchema, namesOf(REFER_SOMEONE_QUESTIONS), answers),
  },
  {
    form: 'rsvp',
    fields: namesOf(RSVP_QUESTIONS),
    parse: (answers) => parseForm(rsvpSchema, namesOf(RSVP_QUESTIONS), answers),
  },
  {
    form: 'answer',
    fields: ANSWER_FIELDS,
    parse: (answers) => parseForm(answerSchema(today), ANSWER_FIELDS, answers),
    leading: ['accept', 'decline', 'ask', 'pause'].map((answer) => ({ answer })),
  },
  {
    form: 'follow-up',
    fields: ['met', 'notMetReason', 'word', 'referral-a1', 'referral-referral.b2'],
    parse: parseFollowUp,
    leading: ['yes', 'not-yet', 'no'].map((met) => ({ met })),
  },
  {
    form: 'follow-up',
    fields: ['met', 'notMetReason', 'word', ...CONTACT],
    parse: parseConnectorFollowUp,
    leading: [{ met: 'yes' }, { met: 'no' }, { 'consentToBeAsked-1': 'yes' }],
  },
  {
    form: 'follow-up',
    fields: namesOf(OUTCOME_QUESTIONS),
    parse: (answers) => parseForm(outcomeSchema, namesOf(OUTCOME_QUESTIONS), answers),
  },
  {
    form: 'follow-up',
    fields: ['still'],
    parse: (answers) => parseForm(stillInterestedSchema, ['still'], answers),
  },
  {
    form: 'invite',
    fields: INVITE_FIELDS,
    parse: (answers) => parseForm(inviteSchema, INVITE_FIELDS, answers),
  },
  {
    form: 'my-record',
    fields: ['action', 'pauseUntil', 'confirmErase', ...namesOf(correctableOf(LEARN_MORE_QUESTIONS))],
    parse: (answers) => parseRecordAction(LEARN_MORE_QUESTIONS, answers, today),
    leading: ['correct', 'pause', 'withdraw', 'erase'].map((action) => ({ action })),
    words: (issue, language) => recordErrors('participant', [issue], language)[0]?.text ?? '',
  },
  {
    form: 'my-record',
    fields: ['action', ...namesOf(correctableOf(BECOME_A_CONNECTOR_QUESTIONS))],
    parse: (answers) => parseRecordAction(BECOME_A_CONNECTOR_QUESTIONS, answers, today),
    leading: [{ action: 'correct' }],
    words: (issue, language) => recordErrors('connector', [issue], language)[0]?.text ?? '',
  },
];

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    'yes',
    'no',
    'nursing',
    '7',
    '99',
    '٣',
    'a@example.org',
    '2026-13-40',
    '2027-01-15',
  ),
  fc.constantFrom('x'.repeat(130), 'x'.repeat(600), '\u202E\u0000', '__proto__', '12/24/2026'),
);
const sent = fc.oneof(typed, fc.array(typed, { maxLength: 3 }));

describe.each(CASES)(
  'the form $form with $fields.length fields',
  ({
    form,
    fields,
    parse,
    leading = [{}],
    words = (issue, language) => mistakeText(form, issue, language),
  }) => {
    const answers = fc
      .tuple(fc.constantFrom({}, ...leading), fc.dictionary(fc.constantFrom(...fields), sent))
      .map(([first, rest]): FormAnswers => ({ ...rest, ...first }));

    it('is never a crash; names each wrong field once; has words for it in every language', () => {
      fc.assert(
        fc.property(answers, (given) => {
          const parsed = parse(given);
          const issues = parsed.ok ? [] : parsed.issues;
          if (!parsed.ok) expect(issues.length).toBeGreaterThan(0);
          const named = issues.map(({ field }) => field);
          expect(new Set(named).size).toBe(named.length);
          for (const { field, message } of issues) {
            // Several answers to a question that takes one: no browser sends that, and the general sentence will do.
            const isOfBrowser = !Array.isArray(given[field]);
            for (const language of LANGUAGES) {
              const text = words({ field, message }, language);
              expect(text).not.toBe('');
              if (isOfBrowser)
                expect(text, `${field} ${message}`).not.toBe(messagesFor(language).mistakes[message]);
            }
          }
        }),
        { numRuns: 600 },
      );
    });

    it('keeps no control or direction character of what was typed, but line breaks', () => {
      fc.assert(
        fc.property(answers, (given) => {
          const parsed = parse(given);
          const kept = parsed.ok ? JSON.stringify(parsed.value) : '';
          expect(kept.replaceAll('\\n', '')).not.toMatch(
            /\\[a-z]|[\u007f-\u009f\u202A-\u202E\u2066-\u2069]/u,
          );
        }),
      );
    });
  },
);

it('answers that are no text are refused by name, and never a crash', () => {
  const anything = fc.dictionary(fc.constantFrom(...namesOf(REFER_SOMEONE_QUESTIONS)), fc.anything());
  fc.assert(
    fc.property(anything, (given) => {
      const parsed = parseForm(referSomeoneSchema, namesOf(REFER_SOMEONE_QUESTIONS), given);
      const named = parsed.ok ? [] : parsed.issues.map(({ field }) => field);
      for (const field of namesOf(REFER_SOMEONE_QUESTIONS))
        if (typeof given[field] !== 'string' && given[field] !== undefined) expect(named).toContain(field);
    }),
    { numRuns: 500 },
  );
});
