import type { z } from 'zod';
import { ORGANIZATION_KINDS } from '../../program/partners/organization.ts';
import { hostOf } from '../../program/partners/suggestOrganizations.ts';
import { LETTER_LANGUAGE } from '../letterLanguage.ts';
import { EMAIL, PHONE } from '../person.ts';
import type { Question } from '../question.ts';
import { schemaOf } from '../schemaOf.ts';
import { choice, neededLine, tick } from '../schemas/answers.ts';
import { line } from '../schemas/text.ts';

/*
 * Only staff fill these in, in the Studio, which speaks English: no page of the site asks them, and no translator has to
 * read them.
 */

/** What each kind is called. */
export const ORGANIZATION_KIND_WORDS: Readonly<Record<(typeof ORGANIZATION_KINDS)[number], string>> = {
  university: 'College or university',
  agency: 'Agency',
  library: 'Library',
  employer: 'Employer',
  other: 'Other',
};

const asked = (label: string, hint?: string) => ({ texts: () => ({ label, ...(hint && { hint }) }) });
const organization = { part: 'organization' } as const;
const contact = { part: 'contact' } as const;
const text = { kind: 'text', autoComplete: 'off', dir: 'auto' } as const;

/** What staff keep of an organization that sends people. */
export const PARTNER_ORGANIZATION_QUESTIONS = [
  {
    name: 'name',
    control: text,
    schema: neededLine(120),
    ...asked('Name of the organization'),
    record: { title: 'Name', ...organization },
  },
  {
    name: 'kind',
    schema: choice(ORGANIZATION_KINDS),
    control: { kind: 'select', choices: () => ORGANIZATION_KIND_WORDS },
    ...asked('Kind'),
    record: { title: 'Kind', ...organization },
  },
  {
    name: 'website',
    control: { ...text, dir: 'ltr', spellCheck: false },
    optional: true,
    schema: line(200).refine((typed) => typed === '' || hostOf(typed) !== '', 'invalid'),
    ...asked('Website', 'Who writes from an address of the same domain is suggested as theirs'),
    record: { title: 'Website', ...organization },
  },
  {
    name: 'street',
    control: text,
    schema: line(120),
    optional: true,
    ...asked('Street and number'),
    record: { title: 'Street', ...organization },
  },
  {
    name: 'city',
    control: text,
    schema: line(80),
    optional: true,
    ...asked('City'),
    record: { title: 'City', ...organization },
  },
  {
    name: 'postcode',
    control: { ...text, dir: 'ltr', size: 10 },
    schema: line(12),
    optional: true,
    ...asked('Postal code'),
    record: { title: 'Postal code', ...organization },
  },
] as const satisfies readonly Question[];

/** What staff keep of a person there. */
export const PARTNER_CONTACT_QUESTIONS = [
  {
    name: 'name',
    control: { ...text, spellCheck: false },
    schema: neededLine(100),
    ...asked('Name'),
    record: { title: 'Name', ...contact },
  },
  {
    name: 'role',
    control: text,
    schema: line(120),
    optional: true,
    ...asked('What they do there'),
    record: { title: 'Role', ...contact },
  },
  {
    name: 'email',
    control: { ...EMAIL.control, autoComplete: 'off' },
    schema: EMAIL.schema,
    ...asked('Email', 'What they send by our form is joined to the organization by itself'),
    record: { title: 'Email', ...contact },
  },
  {
    name: 'phone',
    control: { ...PHONE.control, autoComplete: 'off' },
    schema: PHONE.schema,
    optional: true,
    ...asked('Phone'),
    record: { title: 'Phone', ...contact },
  },
  {
    ...LETTER_LANGUAGE,
    ...asked('Language of our emails'),
    record: { ...LETTER_LANGUAGE.record, ...contact },
  },
  {
    name: 'isOurContact',
    control: { kind: 'tick' },
    schema: tick,
    optional: true,
    ...asked('Our contact: whom we call first'),
    record: { title: 'Our contact', ...contact },
  },
] as const satisfies readonly Question[];

export const partnerOrganizationSchema = schemaOf(PARTNER_ORGANIZATION_QUESTIONS);
export const partnerContactSchema = schemaOf(PARTNER_CONTACT_QUESTIONS);
export type PartnerOrganization = z.output<typeof partnerOrganizationSchema>;
export type PartnerContact = z.output<typeof partnerContactSchema>;
