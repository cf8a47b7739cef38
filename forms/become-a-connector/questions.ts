import { z } from 'zod';
import { EXPERIENCE } from '../../program/connectors/experience.ts';
import { isField } from '../../program/fields.ts';
import { MOST_A_MONTH, MOST_A_YEAR } from '../../program/matching/capacity.ts';
import {
  CONSENT_NEWS,
  EMAIL,
  FAMILY_NAME,
  FIELD,
  GIVEN_NAME,
  INDUSTRIES_KNOWN,
  LANGUAGES_SPOKEN,
  ORGANISATION,
  OTHER_INDUSTRY,
  PHONE,
  POSTCODE,
} from '../person.ts';
import type { KeptRecord, Question } from '../question.ts';
import { schemaOf } from '../schemaOf.ts';
import {
  choiceOrNone,
  choices,
  isNamed,
  NO_NAME,
  neededLine,
  neededTick,
  wholeNumber,
  wholeNumberOr,
} from '../schemas/answers.ts';
import { line, paragraph } from '../schemas/text.ts';

/** Introductions a month and a year that the form offers. Three a year is what the pilot asked for: 20 connectors for 60 people. */

/** The form asks for one field of work and for more; the record keeps them together, the first one first. */
const keptFields = z.object({
  fields: z
    .array(z.string())
    .nullish()
    .transform((fields) => fields ?? []),
});

const fieldsIn = (record: KeptRecord) => keptFields.parse(record).fields;

/** What the form of who offers to be a connector asks, in the order of the page. */
export const BECOME_A_CONNECTOR_QUESTIONS = [
  // The link by which someone was invited. Nobody types it, so nobody can mend it: a wrong one is no invitation.
  { name: 'referral', control: { kind: 'hidden' }, schema: line(1000).catch('') },
  GIVEN_NAME,
  FAMILY_NAME,
  EMAIL,
  PHONE,
  {
    ...ORGANISATION,
    group: 'work',
    record: { title: 'Organization', part: 'person', correctable: true, shown: 'after-yes' },
  },
  {
    name: 'role',
    group: 'work',
    control: { kind: 'text', autoComplete: 'organization-title', dir: 'auto' },
    schema: neededLine(120),
    record: { title: 'Role', part: 'person', correctable: true, shown: 'after-yes' },
  },
  { ...FIELD, group: 'work', readBack: (record) => fieldsIn(record)[0] },
  {
    name: 'fields',
    group: 'work',
    control: { kind: 'checkboxes', choices: ({ fields }) => fields, layout: 'many' },
    schema: choices(isField),
    optional: true,
    record: { title: 'Fields', part: 'offers', correctable: true },
    readBack: (record) => fieldsIn(record).slice(1),
  },
  {
    ...INDUSTRIES_KNOWN,
    group: 'work',
    record: { title: 'Industries they know', part: 'offers', correctable: true },
  },
  {
    ...OTHER_INDUSTRY,
    group: 'work',
    record: { title: 'Another industry they know', part: 'offers', correctable: true },
  },
  {
    name: 'experience',
    group: 'work',
    control: { kind: 'select', choices: ({ experience }) => experience },
    schema: choiceOrNone(EXPERIENCE),
    optional: true,
    record: { title: 'Years of experience', part: 'offers', correctable: true },
  },
  {
    ...LANGUAGES_SPOKEN,
    group: 'work',
    record: { title: 'Other languages', part: 'offers', correctable: true },
  },
  { ...POSTCODE, group: 'time' },
  {
    name: 'monthlyCapacity',
    group: 'time',
    control: {
      kind: 'radios',
      choices: () =>
        Object.fromEntries(Array.from({ length: MOST_A_MONTH }, (_, i) => [i + 1, String(i + 1)])),
      layout: 'few',
    },
    schema: wholeNumberOr(1, 1, MOST_A_MONTH),
    usual: '1',
    record: {
      title: 'Introductions a month',
      part: 'capacity',
      holds: 'number',
      correctable: wholeNumber(1, MOST_A_MONTH),
    },
  },
  {
    name: 'yearlyCapacity',
    group: 'time',
    control: { kind: 'text', inputMode: 'numeric', dir: 'ltr', size: 4 },
    schema: wholeNumberOr(3, 1, MOST_A_YEAR),
    usual: '3',
    record: {
      title: 'Introductions a year',
      part: 'capacity',
      holds: 'number',
      correctable: wholeNumber(1, MOST_A_YEAR),
    },
  },
  {
    name: 'why',
    group: 'more',
    control: { kind: 'paragraph', rows: 4 },
    schema: paragraph(500),
    optional: true,
    record: { title: 'Why they offered', part: 'why', inFiles: false },
  },
  { name: 'consent', group: 'consent', control: { kind: 'tick' }, schema: neededTick },
  // On a Connector's card it stands with how to reach them.
  { ...CONSENT_NEWS, record: { ...CONSENT_NEWS.record, part: 'person' } },
] as const satisfies readonly Question[];

/** Reads the form's strings. `field` is the first field, `fields` are more. */
export const becomeAConnectorSchema = schemaOf(BECOME_A_CONNECTOR_QUESTIONS).refine(isNamed, NO_NAME);
export type ConnectorApplication = z.output<typeof becomeAConnectorSchema>;
