import { z } from 'zod';
import { FIELDS } from '../fields.ts';
import {
  choice,
  choices,
  email,
  isNamed,
  NO_NAME,
  neededLine,
  neededTick,
  pageLanguage,
  postcode,
  spokenLanguages,
  wholeNumberOr,
} from './formFields.ts';
import { line, paragraph } from './formText.ts';

/** Introductions a month and a year that the form offers. Three a year is what the pilot asked for: 20 connectors for 60 people. */
export const MOST_A_MONTH = 4;
export const MOST_A_YEAR = 24;

/**
 * The form of who offers to be a connector. `field` is the first field, `fields` are more; `industries` is one line,
 * with commas. `referral` is the link by which someone was invited, as the page got it: proof of it is another's work.
 */
export const becomeAConnectorSchema = z
  .object({
    givenName: line(100),
    familyName: line(100),
    email,
    phone: line(40),
    organisation: neededLine(120),
    role: neededLine(120),
    field: choice(FIELDS),
    fields: choices((field) => FIELDS.some((known) => known === field)),
    industries: line(120),
    languages: spokenLanguages,
    postcode,
    monthlyCapacity: wholeNumberOr(1, 1, MOST_A_MONTH),
    yearlyCapacity: wholeNumberOr(3, 1, MOST_A_YEAR),
    why: paragraph(500),
    // Nobody types it, so nobody can mend it: a wrong one is no invitation.
    referral: line(1000).catch(''),
    consent: neededTick,
    lang: pageLanguage,
  })
  .refine(isNamed, NO_NAME);

export type ConnectorApplication = z.output<typeof becomeAConnectorSchema>;

/** Fields of the form in the order of the page. */
export const BECOME_A_CONNECTOR_FIELDS = [
  'givenName',
  'familyName',
  'email',
  'phone',
  'organisation',
  'role',
  'field',
  'fields',
  'industries',
  'languages',
  'postcode',
  'monthlyCapacity',
  'yearlyCapacity',
  'why',
  'referral',
  'consent',
] as const satisfies readonly (keyof ConnectorApplication)[];
