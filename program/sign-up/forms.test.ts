import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormName, mistakeText, ownMistakeText } from '../../forms/mistakeText.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { ANSWER_FIELDS, answerSchema } from '../answers/answer.ts';
import { parseConnectorFollowUp } from '../answers/connectorFollowUp.ts';
import { parseFollowUp } from '../answers/followUp.ts';
import { INVITE_FIELDS, inviteSchema } from '../answers/invite.ts';
import { parseConnectorAction, parseParticipantAction } from '../answers/myRecord.ts';
import { OUTCOME_FIELDS, outcomeSchema } from '../answers/outcome.ts';
import { STILL_INTERESTED_FIELDS, stillInterestedSchema } from '../answers/stillInterested.ts';
import { BECOME_A_CONNECTOR_FIELDS, becomeAConnectorSchema } from './becomeAConnector.ts';
import { LEARN_MORE_FIELDS, learnMoreSchema } from './learnMore.ts';
import { type FormAnswers, type ParsedForm, parseForm } from './parseForm.ts';
import { REFER_SOMEONE_FIELDS, referSomeoneSchema } from './referSomeone.ts';
import { RSVP_FIELDS, rsvpSchema } from './rsvp.ts';

const now = new Date('2026-11-22T12:00:00Z');
const CONTACT = [
  'contactName-1',
  'role-1',
  'organisation-1',
  'contactEmail-1',
  'consentToBeAsked-1',
  'role-3',
];
const CORRECTED =
  'givenName familyName phone postcode languages field profession yearsOfExperience english goal';
const OFFERED = 'givenName postcode languages organisation role monthlyCapacity yearlyCapacity';

interface Case {
  form: FormName;
  fields: readonly string[];
  parse: (answers: FormAnswers) => ParsedForm<unknown>;
  /** Answers that decide which others are looked at. */
  leading?: FormAnswers[];
}

/** Every form, and every page with something to answer. */
const CASES: Case[] = [
  {
    form: 'learn-more',
    fields: LEARN_MORE_FIELDS,
    parse: (answers) => parseForm(learnMoreSchema, LEARN_MORE_FIELDS, answers),
  },
  {
    form: 'become-a-connector',
    fields: BECOME_A_CONNECTOR_FIELDS,
    parse: (answers) => parseForm(becomeAConnectorSchema, BECOME_A_CONNECTOR_FIELDS, answers),
  },
  {
    form: 'refer-someone',
    fields: REFER_SOMEONE_FIELDS,
    parse: (answers) => parseForm(referSomeoneSchema, REFER_SOMEONE_FIELDS, answers),
  },
  { form: 'rsvp', fields: RSVP_FIELDS, parse: (answers) => parseForm(rsvpSchema, RSVP_FIELDS, answers) },
  {
    form: 'answer',
    fields: ANSWER_FIELDS,
    parse: (answers) => parseForm(answerSchema(now), ANSWER_FIELDS, answers),
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
    fields: OUTCOME_FIELDS,
    parse: (answers) => parseForm(outcomeSchema, OUTCOME_FIELDS, answers),
  },
  {
    form: 'follow-up',
    fields: STILL_INTERESTED_FIELDS,
    parse: (answers) => parseForm(stillInterestedSchema, STILL_INTERESTED_FIELDS, answers),
  },
  {
    form: 'invite',
    fields: INVITE_FIELDS,
    parse: (answers) => parseForm(inviteSchema, INVITE_FIELDS, answers),
  },
  {
    form: 'my-record',
    fields: ['action', 'pauseUntil', 'confirmErase', ...CORRECTED.split(' ')],
    parse: (answers) => parseParticipantAction(answers, now),
    leading: ['correct', 'pause', 'withdraw', 'erase'].map((action) => ({ action })),
  },
  {
    form: 'my-record',
    fields: ['action', ...OFFERED.split(' ')],
    parse: (answers) => parseConnectorAction(answers, now),
    leading: [{ action: 'correct' }],
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
  ({ form, fields, parse, leading = [{}] }) => {
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
              expect(mistakeText(form, field, message, language)).not.toBe('');
              if (isOfBrowser)
                expect(ownMistakeText(form, field, message, language), `${field} ${message}`).toBeTruthy();
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
  const anything = fc.dictionary(fc.constantFrom(...REFER_SOMEONE_FIELDS), fc.anything());
  fc.assert(
    fc.property(anything, (given) => {
      const parsed = parseForm(referSomeoneSchema, REFER_SOMEONE_FIELDS, given);
      const named = parsed.ok ? [] : parsed.issues.map(({ field }) => field);
      for (const field of REFER_SOMEONE_FIELDS)
        if (typeof given[field] !== 'string' && given[field] !== undefined) expect(named).toContain(field);
    }),
    { numRuns: 500 },
  );
});
