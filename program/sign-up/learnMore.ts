import { z } from 'zod';
import { FIELDS } from '../fields.ts';
import {
  choice,
  email,
  isNamed,
  NO_NAME,
  neededLine,
  neededTick,
  pageLanguage,
  postcode,
  spokenLanguages,
  tick,
  wholeNumber,
} from './formFields.ts';
import { line, paragraph } from './formText.ts';

export const DEGREES = ['none', 'some-college', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export const ENGLISH_LEVELS = ['basic', 'conversational', 'professional', 'fluent'] as const;
export const YES_NO = ['yes', 'no'] as const;
export const WORK_PERMISSION = ['yes', 'no', 'not-sure', 'talk'] as const;

/**
 * The Learn More form: what a person sends to sign up. Takes the form's strings, gives a parsed sign-up.
 * Issues carry one of a few message keys (`missing`, `invalid`, `tooLong`, `choose`, `needed`); the words are
 * in `messages/`. Eligibility is never an issue here: every sign-up is kept.
 */
export const learnMoreSchema = z
  .object({
    bornOutsideUS: choice(YES_NO),
    degree: choice(DEGREES),
    workPermission: choice(WORK_PERMISSION),
    postcode,
    givenName: line(100),
    familyName: line(100),
    email,
    phone: line(40),
    field: choice(FIELDS),
    profession: neededLine(120),
    yearsOfExperience: wholeNumber(0, 60),
    english: choice(ENGLISH_LEVELS),
    languages: spokenLanguages,
    goal: paragraph(500),
    heardFrom: line(120),
    consent: neededTick,
    consentFollowUp: tick,
    consentStory: tick,
    lang: pageLanguage,
  })
  .refine(isNamed, NO_NAME);

export type LearnMoreSignUp = z.output<typeof learnMoreSchema>;

/** Fields of the form in the order of the page, which is the order of the error summary. */
export const LEARN_MORE_FIELDS = [
  'bornOutsideUS',
  'degree',
  'workPermission',
  'postcode',
  'givenName',
  'familyName',
  'email',
  'phone',
  'field',
  'profession',
  'yearsOfExperience',
  'english',
  'languages',
  'goal',
  'heardFrom',
  'consent',
  'consentFollowUp',
  'consentStory',
] as const satisfies readonly (keyof LearnMoreSignUp)[];
