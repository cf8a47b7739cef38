import type { z } from 'zod';
import { slug } from '../../program/content/richText.ts';
import { EMAIL, FAMILY_NAME, GIVEN_NAME } from '../person.ts';
import type { Question } from '../question.ts';
import { schemaOf } from '../schemaOf.ts';
import { neededLine, neededTick, wholeNumberOr } from '../schemas/answers.ts';
import { paragraph } from '../schemas/text.ts';

/** How many people one answer can bring. */
const MOST_PEOPLE = 6;

/** What is told of a guest is gone as soon as the visit is taken back. */
const guest = { kept: 'until-taken-back' } as const;

/** What who comes to an event is asked. `people` counts the guest too; `needs` is what makes the visit possible. */
export const RSVP_QUESTIONS = [
  {
    name: 'givenName',
    control: GIVEN_NAME.control,
    schema: neededLine(100),
    record: { title: 'Given name', ...guest },
  },
  {
    name: 'familyName',
    control: FAMILY_NAME.control,
    schema: FAMILY_NAME.schema,
    optional: true,
    record: { title: 'Family name', ...guest },
  },
  { name: 'email', control: EMAIL.control, schema: EMAIL.schema, record: { title: 'Email', ...guest } },
  {
    name: 'people',
    control: { kind: 'text', inputMode: 'numeric', dir: 'ltr', size: 4 },
    schema: wholeNumberOr(1, 1, MOST_PEOPLE),
    usual: '1',
    record: { title: 'How many people', holds: 'number', ...guest },
  },
  {
    name: 'needs',
    control: { kind: 'paragraph', rows: 3 },
    schema: paragraph(300),
    optional: true,
    record: { title: 'What they need', ...guest },
  },
  { name: 'consent', control: { kind: 'tick' }, schema: neededTick },
] as const satisfies readonly Question[];

export const rsvpSchema = schemaOf(RSVP_QUESTIONS);

/** An answer to an event: the form, and the event that the address of the form names. */
export const visitSchema = rsvpSchema.extend({ event: slug });
export type Visit = z.output<typeof visitSchema>;
