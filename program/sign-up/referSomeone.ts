import { z } from 'zod';
import { FIELDS } from '../fields.ts';
import { choice, email, neededLine, neededTick, pageLanguage } from './formFields.ts';
import { line, paragraph } from './formText.ts';

/** The form of a partner who tells us of a person. `personAgreed`: the person knows of it and agrees. */
export const referSomeoneSchema = z.object({
  partnerName: neededLine(100),
  organisation: neededLine(120),
  partnerEmail: email,
  personGivenName: neededLine(100),
  personFamilyName: line(100),
  personEmail: email,
  field: choice(FIELDS),
  note: paragraph(500),
  personAgreed: neededTick,
  lang: pageLanguage,
});

export type PartnerReferral = z.output<typeof referSomeoneSchema>;

/** Fields of the form in the order of the page. */
export const REFER_SOMEONE_FIELDS = [
  'partnerName',
  'organisation',
  'partnerEmail',
  'personGivenName',
  'personFamilyName',
  'personEmail',
  'field',
  'note',
  'personAgreed',
] as const satisfies readonly (keyof PartnerReferral)[];
