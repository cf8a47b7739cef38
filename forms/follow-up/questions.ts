import { z } from 'zod';
import { NOT_MET_REASONS } from '../../program/matches/match.ts';
import { YES_NO } from '../../program/participants/answers.ts';
import { OUTCOME } from '../outcome/outcome.ts';
import type { Question } from '../question.ts';
import { shapeOf } from '../schemaOf.ts';
import { choice, neededLine, optionalEmail, tick } from '../schemas/answers.ts';
import { line, paragraph } from '../schemas/text.ts';

export const MET = ['yes', 'not-yet', 'no'] as const;

/** What somebody would like to say beside an answer: it goes to the coordinators, who find it under Today. */
const WORD = {
  name: 'word',
  control: { kind: 'paragraph', rows: 4 },
  schema: paragraph(500),
  optional: true,
} as const satisfies Question;

/** Did the two meet? Each is offered the reasons that a person in their place can have. */
export const metQuestions = (who: 'participant' | 'connector') =>
  [
    {
      name: 'met',
      control: { kind: 'radios', choices: ({ followUp }) => followUp.met },
      schema: choice(MET),
    },
    {
      name: 'notMetReason',
      control: { kind: 'radios', choices: ({ followUp }) => followUp.reasons[who] },
      schema: choice(NOT_MET_REASONS),
    },
    WORD,
  ] as const satisfies readonly Question[];

/** Why not is asked only of who says no. */
export const metSchema = z.discriminatedUnion(
  'met',
  [
    z.object({ met: z.literal('yes'), word: WORD.schema }),
    z.object({ met: z.literal('not-yet'), word: WORD.schema }),
    z.object({ met: z.literal('no'), notMetReason: choice(NOT_MET_REASONS), word: WORD.schema }),
  ],
  'choose',
);
export type MetAnswer = z.output<typeof metSchema>;

export const MET_FIELDS = ['met', 'notMetReason', 'word'] as const;

/**
 * A contact that a connector names. The name may stay out, since "a hiring manager at a hospital" is enough until the
 * person agrees to be named (field.md §4.3, rule 6).
 */
export const CONTACT_QUESTIONS = [
  {
    name: 'contactName',
    control: { kind: 'text', dir: 'auto', spellCheck: false },
    schema: line(100),
    optional: true,
  },
  { name: 'role', control: { kind: 'text', dir: 'auto' }, schema: neededLine(120) },
  { name: 'organisation', control: { kind: 'text', dir: 'auto' }, schema: neededLine(120) },
  {
    name: 'contactEmail',
    control: { kind: 'text', type: 'email', dir: 'ltr', spellCheck: false },
    schema: optionalEmail,
    optional: true,
  },
  { name: 'consentToKeep', control: { kind: 'tick' }, schema: tick, optional: true },
  { name: 'consentToBeAsked', control: { kind: 'tick' }, schema: tick, optional: true },
] as const satisfies readonly Question[];

/** Who may be asked to become a connector needs an address; and an address is kept only with the consent of whose it is. */
export const contactSchema = z
  .object(shapeOf(CONTACT_QUESTIONS))
  .refine((contact) => contact.contactEmail !== '' || !contact.consentToBeAsked, {
    path: ['contactEmail'],
    message: 'missing',
    when: () => true,
  })
  .refine(
    ({ contactEmail, consentToKeep, consentToBeAsked }) =>
      contactEmail === '' || consentToKeep || consentToBeAsked,
    { path: ['consentToKeep'], message: 'needed' },
  );
export type Contact = z.output<typeof contactSchema>;

/** Places for contacts on one page. Three is the aim (connectorprogram.ca), and what stands open; five is the most. */
export const CONTACT_ROWS = [1, 2, 3, 4, 5] as const;
export const CONTACTS_AIMED_AT = 3;

/** The questions of one row, under names of their own. */
export const contactQuestions = (row: number): Question[] =>
  CONTACT_QUESTIONS.map((question) => ({ ...question, name: `${question.name}-${row}` }));

/** What came of it, asked of the participant 30, 90 and 180 days after the introduction. */
export const OUTCOME_QUESTIONS = [OUTCOME, WORD] as const satisfies readonly Question[];
export const outcomeSchema = z.object(shapeOf(OUTCOME_QUESTIONS));

/** Whether someone who has waited 90 days would still like a match: two buttons. */
export const stillInterestedSchema = z.object({ still: choice(YES_NO) });
