import { z } from 'zod';
import { isIndustry, MOST_WISHES } from '../../program/industries.ts';
import { DEGREES, ENGLISH_LEVELS, WORK_PERMISSION, YES_NO } from '../../program/participants/answers.ts';
import {
  CONSENT_NEWS,
  EMAIL,
  FAMILY_NAME,
  FIELD,
  GIVEN_NAME,
  INDUSTRIES_KNOWN,
  LANGUAGES_SPOKEN,
  OTHER_INDUSTRY,
  PHONE,
  POSTCODE,
} from '../person.ts';
import type { Question } from '../question.ts';
import { schemaOf, shapeOf } from '../schemaOf.ts';
import {
  choice,
  choices,
  isNamed,
  maybeUnasked,
  NO_NAME,
  neededLine,
  neededTick,
  tick,
  wholeNumber,
} from '../schemas/answers.ts';
import { line, paragraph } from '../schemas/text.ts';

/**
 * What the Learn More form asks, in the order of the page. Eligibility is never a mistake: every sign-up is kept. Where
 * somebody was born and whether they may work is not corrected alone: staff have talked about it with many.
 */
export const LEARN_MORE_QUESTIONS = [
  {
    name: 'bornOutsideUS',
    group: 'selfCheck',
    control: { kind: 'radios', choices: ({ yesNo }) => yesNo, layout: 'few' },
    schema: maybeUnasked(choice(YES_NO)),
    record: { title: 'Born or trained abroad', part: 'eligibility', inFiles: false },
  },
  {
    name: 'degree',
    group: 'selfCheck',
    control: { kind: 'radios', choices: ({ degrees }) => degrees },
    schema: choice(DEGREES),
    record: { title: 'Highest degree', part: 'work', correctable: true },
  },
  {
    name: 'workPermission',
    group: 'selfCheck',
    control: { kind: 'radios', choices: ({ workPermission }) => workPermission },
    schema: maybeUnasked(choice(WORK_PERMISSION)),
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
    ...INDUSTRIES_KNOWN,
    group: 'work',
    record: { title: 'Industries they know', part: 'work', correctable: true, shown: 'before-yes' },
  },
  {
    ...OTHER_INDUSTRY,
    group: 'work',
    record: { title: 'Another industry they know', part: 'work', correctable: true, shown: 'before-yes' },
  },
  {
    name: 'wishes',
    group: 'work',
    control: { kind: 'checkboxes', choices: ({ industries }) => industries, layout: 'many' },
    schema: choices(isIndustry).refine((wishes) => wishes.length <= MOST_WISHES, 'invalid'),
    optional: true,
    record: { title: 'Where they would like to work', part: 'work', correctable: true, shown: 'before-yes' },
  },
  {
    name: 'otherWish',
    group: 'work',
    control: { kind: 'text', dir: 'auto' },
    schema: line(120),
    optional: true,
    record: {
      title: 'Another place where they would like to work',
      part: 'work',
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
    record: { title: 'We may ask later what came of it', part: 'consent', correctable: true },
  },
  {
    name: 'consentStory',
    group: 'consent',
    control: { kind: 'tick' },
    schema: tick,
    optional: true,
    record: { title: 'We may ask for their story', part: 'consent', correctable: true },
  },
  CONSENT_NEWS,
] as const satisfies readonly Question[];

/**
 * What a participant may add later: two lines about themselves, which the form does not ask. Nobody is kept from signing up
 * by having to describe themselves, and before a coffee it is plain what they are for.
 */
export const ABOUT_ME = {
  name: 'aboutMe',
  group: 'more',
  control: { kind: 'paragraph', rows: 3 },
  schema: paragraph(300),
  optional: true,
  record: {
    title: 'In their own words',
    part: 'work',
    correctable: true,
    shown: 'after-yes',
    inFiles: false,
  },
} as const satisfies Question;

/**
 * The code of the partner's link by which somebody came. Nobody types it, so nobody can mend it: of a wrong one, or one
 * that was ended, the form is as good without it.
 */
export const VIA = {
  name: 'via',
  control: { kind: 'hidden' },
  schema: z.string().max(40).catch(''),
} as const satisfies Question;

/** Asked only of who came by the link of a partner, and good for that partner alone. */
export const CONSENT_PARTNER = {
  name: 'consentPartner',
  group: 'consent',
  control: { kind: 'tick' },
  schema: tick,
  optional: true,
  record: {
    title: 'The partner by whose link they came may see how far they are',
    part: 'consent',
    correctable: true,
    onlyWith: 'cameBy',
  },
} as const satisfies Question;

/** Every answer that is kept of a participant: what the form asks, and what they add later. */
export const PARTICIPANT_QUESTIONS: readonly Question[] = [
  ...LEARN_MORE_QUESTIONS,
  CONSENT_PARTNER,
  ABOUT_ME,
];

/** Reads the form's strings into a sign-up. */
export const learnMoreSchema = schemaOf(LEARN_MORE_QUESTIONS).refine(isNamed, NO_NAME);
export type LearnMoreSignUp = z.output<typeof learnMoreSchema>;

const partnerLinkShape = shapeOf([VIA, CONSENT_PARTNER] as const);

/** The same as the site receives it, where somebody may have come by the link of a partner. */
export const signUpSchema = schemaOf(LEARN_MORE_QUESTIONS).extend(partnerLinkShape).refine(isNamed, NO_NAME);
export type SignUp = LearnMoreSignUp & Partial<Pick<z.output<typeof signUpSchema>, 'via' | 'consentPartner'>>;
