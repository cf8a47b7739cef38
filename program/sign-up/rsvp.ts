import { z } from 'zod';
import { email, neededLine, neededTick, pageLanguage, wholeNumberOr } from './formFields.ts';
import { line, paragraph } from './formText.ts';

/** How many people one answer can bring. */
export const MOST_PEOPLE = 6;

/** The form of who comes to an event. `people` counts the guest too; `needs` is what makes the visit possible. */
export const rsvpSchema = z.object({
  givenName: neededLine(100),
  familyName: line(100),
  email,
  people: wholeNumberOr(1, 1, MOST_PEOPLE),
  needs: paragraph(300),
  consent: neededTick,
  lang: pageLanguage,
});

export type Rsvp = z.output<typeof rsvpSchema>;

/** Fields of the form in the order of the page. */
export const RSVP_FIELDS = [
  'givenName',
  'familyName',
  'email',
  'people',
  'needs',
  'consent',
] as const satisfies readonly (keyof Rsvp)[];
