import type { z } from 'zod';
import { DEGREES, ENGLISH_LEVELS, WORK_PERMISSION, YES_NO } from '../../program/participants/answers.ts';
import {
  CONSENT_NEWS,
  EMAIL,
  FAMILY_NAME,
  FIELD,
  GIVEN_NAME,
  LANGUAGES_SPOKEN,
  PHONE,
  POSTCODE,
} from '../person.ts';
import type { Question } from '../question.ts';
import { schemaOf } from '../schemaOf.ts';
import { choice, isNamed, NO_NAME, neededLine, neededTick, tick, wholeNumber } from '../schemas/answers.ts';
import { line, paragraph } from '../schemas/text.ts';

/**
 * What the Learn More form asks, in the order of the page. Eligibility is never a mistake: every sign-up is kept. The
 * answers that decide it are not corrected alone: staff have screened them.
 */
export const LEARN_MORE_QUESTIONS = [
  {
    name: 'bornOutsideUS',
    group: 'selfCheck',
    control: { kind: 'radios', choices: ({ yesNo }) => yesNo, layout: 'few' },
    schema: choice(YES_NO),
    record: { title: 'Born outside the United States', part: 'eligibility', inFiles: false },
  },
  {
    name: 'degree',
    group: 'selfCheck',
    control: { kind: 'radios', choices: ({ degrees }) => degrees },
    schema: choice(DEGREES),
    record: { title: 'Highest degree', part: 'work' },
  },
  {
    name: 'workPermission',
    group: 'selfCheck',
    control: { kind: 'radios', choices: ({ workPermission }) => workPermission },
    schema: choice(WORK_PERMISSION),
    record: { title: 'Permission to work', part: 'eligibility', inFiles: false },
  },
  { ...POSTCODE, group: 'selfCheck' },
  GIVEN_NAME,
  FAMILY_NAME,
  EMAIL,
  { ...PHONE, record: { ...PHONE.record, shown: 'after-yes', shownIf: 'consentPhone' } },
  {
    name: 'consentPhone',
    group: 'you',
    control: { kind: 'tick' },
    schema: tick,
    optional: true,
    record: { title: 'Their Connector may have the phone number', part: 'consent', correctable: true },
  },
  {
    ...FIELD,
    group: 'work',
    record: { title: 'Field', part: 'work', correctable: true, shown: 'before-yes' },
  },
  {
    name: 'profession',
    group: 'work',
    control: { kind: 'text', autoComplete: 'organization-title', dir: 'auto' },
    schema: neededLine(120),
    record: { title: 'Profession', part: 'work', correctable: true, shown: 'before-yes' },
  },
  {
    name: 'yearsOfExperience',
    group: 'work',
    control: { kind: 'text', inputMode: 'numeric', dir: 'ltr', size: 4 },
    schema: wholeNumber(0, 60),
    record: {
      title: 'Years of experience',
      part: 'work',
      holds: 'number',
      correctable: true,
      shown: 'before-yes',
    },
  },
  {
    name: 'english',
    group: 'languages',
    control: { kind: 'radios', choices: ({ englishLevels }) => englishLevels },
    schema: choice(ENGLISH_LEVELS),
    record: { title: 'English', part: 'work', correctable: true, shown: 'before-yes' },
  },
  {
    ...LANGUAGES_SPOKEN,
    group: 'languages',
    record: { title: 'Other languages', part: 'work', correctable: true, shown: 'before-yes' },
  },
  {
    name: 'goal',
    group: 'more',
    control: { kind: 'paragraph', rows: 5 },
    schema: paragraph(500),
    optional: true,
    record: { title: 'What they hope for', part: 'work', correctable: true, shown: 'before-yes' },
  },
  {
    name: 'heardFrom',
    group: 'more',
    control: { kind: 'text', dir: 'auto' },
    schema: line(120),
    optional: true,
    record: { title: 'How they heard of us', part: 'work' },
  },
  { name: 'consent', group: 'consent', control: { kind: 'tick' }, schema: neededTick },
  {
    name: 'consentFollowUp',
    group: 'consent',
    control: { kind: 'tick' },
    schema: tick,
    optional: true,
    record: { title: 'We may ask later what came of it', part: 'consent' },
  },
  {
    name: 'consentStory',
    group: 'consent',
    control: { kind: 'tick' },
    schema: tick,
    optional: true,
    record: { title: 'We may ask for their story', part: 'consent' },
  },
  CONSENT_NEWS,
] as const satisfies readonly Question[];

/** Reads the form's strings into a sign-up. */
export const learnMoreSchema = schemaOf(LEARN_MORE_QUESTIONS).refine(isNamed, NO_NAME);
export type LearnMoreSignUp = z.output<typeof learnMoreSchema>;
