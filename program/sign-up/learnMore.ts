import { z } from 'zod';
import { FIELDS } from '../fields.ts';
import { LANGUAGES, SPOKEN_LANGUAGES } from '../languages.ts';
import { digits, line, paragraph } from './formText.ts';

export const DEGREES = ['none', 'some-college', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export const ENGLISH_LEVELS = ['basic', 'conversational', 'professional', 'fluent'] as const;
export const YES_NO = ['yes', 'no'] as const;
export const WORK_PERMISSION = ['yes', 'no', 'not-sure', 'talk'] as const;

/** A choice from a list; anything else is the message `choose`. */
const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'choose');

const tick = z
  .string()
  .optional()
  .transform((value) => value === 'yes');

const email = line(254)
  .refine((text) => text !== '', 'missing')
  // Deliberately loose: one @, a dot in the domain, no spaces. A wrong address shows itself by not confirming.
  .refine(
    (text) => text === '' || /^[^\s@<>",;:\\]+@[^\s@<>",;:\\]+\.[^\s@<>",;:\\.]{2,}$/u.test(text),
    'invalid',
  );

const postcode = digits()
  .refine((text) => text !== '', 'missing')
  .refine((text) => text === '' || /^\d{5}([- ]?\d{4})?$/.test(text), 'invalid')
  .transform((text) => text.slice(0, 5));

const yearsOfExperience = digits()
  .refine((text) => text !== '', 'missing')
  .refine((text) => text === '' || (/^\d{1,2}$/.test(text) && Number(text) <= 60), 'invalid')
  .transform(Number);

/**
 * The Learn More form: what a person sends to sign up. Takes the form's strings, gives a parsed sign-up.
 * Issues carry one of a few message keys (`missing`, `invalid`, `tooLong`, `choose`, `needed`); the words are
 * in `messages/`. Eligibility is never an issue here: every sign-up is kept.
 */
export const learnMoreSchema = z
  .object({
    givenName: line(100),
    familyName: line(100),
    email,
    phone: line(40),
    postcode,
    field: choice(FIELDS),
    profession: line(120).refine((text) => text !== '', 'missing'),
    degree: choice(DEGREES),
    yearsOfExperience,
    english: choice(ENGLISH_LEVELS),
    languages: z
      .union([z.string().transform((one) => [one]), z.array(z.string())])
      .default([])
      .refine((codes) => codes.every((code) => Object.hasOwn(SPOKEN_LANGUAGES, code)), 'choose')
      .transform((codes) => [...new Set(codes)]),
    bornOutsideUS: choice(YES_NO),
    workPermission: choice(WORK_PERMISSION),
    goal: paragraph(500),
    heardFrom: line(120),
    consent: z.literal('yes', 'needed'),
    consentFollowUp: tick,
    consentStory: tick,
    lang: z.enum(LANGUAGES).catch('en'),
  })
  // `when`: this rule is asked even where another field is wrong, so that a person sees everything at once.
  .refine((answers) => answers.givenName !== '' || answers.familyName !== '', {
    path: ['givenName'],
    message: 'missing',
    when: () => true,
  });

export type LearnMoreSignUp = z.output<typeof learnMoreSchema>;

/** Fields of the form in the order of the page, which is the order of the error summary. */
export const LEARN_MORE_FIELDS = [
  'givenName',
  'familyName',
  'email',
  'phone',
  'postcode',
  'field',
  'profession',
  'degree',
  'yearsOfExperience',
  'english',
  'languages',
  'bornOutsideUS',
  'workPermission',
  'goal',
  'heardFrom',
  'consent',
  'consentFollowUp',
  'consentStory',
] as const satisfies readonly (keyof LearnMoreSignUp)[];

export type LearnMoreField = (typeof LEARN_MORE_FIELDS)[number];
