import type { z } from 'zod';
import { EMAIL, FAMILY_NAME, FIELD, GIVEN_NAME, ORGANISATION } from '../person.ts';
import type { Question } from '../question.ts';
import { schemaOf } from '../schemaOf.ts';
import { neededLine, neededTick } from '../schemas/answers.ts';
import { line, paragraph } from '../schemas/text.ts';

/** A browser would fill in the partner's own. */
const ofAnother = { autoComplete: 'off' } as const;

/** What a partner who tells us of a person is asked, in the order of the page. */
export const REFER_SOMEONE_QUESTIONS = [
  {
    name: 'partnerName',
    group: 'you',
    control: { kind: 'text', autoComplete: 'name', dir: 'auto', spellCheck: false },
    schema: neededLine(100),
    record: { title: 'Name', part: 'partner' },
  },
  { ...ORGANISATION, group: 'you', record: { title: 'Organization', part: 'partner' } },
  { ...EMAIL, name: 'partnerEmail', group: 'you', record: { title: 'Email', part: 'partner' } },
  {
    name: 'personGivenName',
    group: 'person',
    control: { ...GIVEN_NAME.control, ...ofAnother },
    schema: neededLine(100),
    record: { title: 'Given name', part: 'person' },
  },
  {
    name: 'personFamilyName',
    group: 'person',
    control: { ...FAMILY_NAME.control, ...ofAnother },
    schema: line(100),
    optional: true,
    record: { title: 'Family name', part: 'person' },
  },
  {
    name: 'personEmail',
    group: 'person',
    control: { ...EMAIL.control, ...ofAnother },
    schema: EMAIL.schema,
    record: { title: 'Email', part: 'person' },
  },
  { ...FIELD, group: 'person', record: { title: 'Field', part: 'person' } },
  {
    name: 'note',
    group: 'person',
    control: { kind: 'paragraph', rows: 4 },
    schema: paragraph(500),
    optional: true,
    record: { title: 'What the partner wrote', part: 'note' },
  },
  {
    name: 'personAgreed',
    group: 'person',
    control: { kind: 'tick' },
    schema: neededTick,
    record: { title: 'Knows of it and agrees', part: 'person' },
  },
] as const satisfies readonly Question[];

export const referSomeoneSchema = schemaOf(REFER_SOMEONE_QUESTIONS);
export type PartnerReferral = z.output<typeof referSomeoneSchema>;
