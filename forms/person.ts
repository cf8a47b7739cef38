import { namedLanguages } from '../program/languages.ts';
import { industriesIn, industriesSchema, MOST_LETTERS, otherIndustryIn } from './industries.ts';
import type { Question } from './question.ts';
import { email, fieldChoice, neededLine, postcode, spokenLanguages, tick } from './schemas/answers.ts';
import { line, telephone } from './schemas/text.ts';

/** Questions that several forms ask of a person in the same way. */

const person = { group: 'you' } as const;

export const GIVEN_NAME = {
  ...person,
  name: 'givenName',
  control: { kind: 'text', autoComplete: 'given-name', dir: 'auto', spellCheck: false },
  schema: line(100),
  record: { title: 'Given name', part: 'person', correctable: true, shown: 'after-yes' },
} as const satisfies Question;

export const FAMILY_NAME = {
  ...person,
  name: 'familyName',
  control: { kind: 'text', autoComplete: 'family-name', dir: 'auto', spellCheck: false },
  schema: line(100),
  record: { title: 'Family name', part: 'person', correctable: true, shown: 'after-yes' },
} as const satisfies Question;

/** A new address must be confirmed: nobody corrects it alone. */
export const EMAIL = {
  ...person,
  name: 'email',
  control: { kind: 'text', type: 'email', autoComplete: 'email', dir: 'ltr', spellCheck: false },
  schema: email,
  record: { title: 'Email', part: 'person', shown: 'after-yes' },
} as const satisfies Question;

export const PHONE = {
  ...person,
  name: 'phone',
  control: { kind: 'text', type: 'tel', autoComplete: 'tel', dir: 'ltr', size: 20 },
  schema: telephone(40),
  optional: true,
  record: { title: 'Phone', part: 'person', correctable: true },
} as const satisfies Question;

export const POSTCODE = {
  name: 'postcode',
  control: { kind: 'text', inputMode: 'numeric', autoComplete: 'postal-code', dir: 'ltr', size: 10 },
  schema: postcode,
  record: { title: 'Postal code', part: 'person', correctable: true },
} as const satisfies Question;

/** Asked for by the law of many places, and by decency: nobody gets news who did not say so. Ended by a link in each. */
export const CONSENT_NEWS = {
  name: 'consentNews',
  group: 'consent',
  control: { kind: 'tick' },
  schema: tick,
  optional: true,
  record: { title: 'We may email invitations and news', part: 'consent', correctable: true },
} as const satisfies Question;

export const FIELD = {
  name: 'field',
  control: { kind: 'select', choices: ({ fields }) => fields },
  schema: fieldChoice,
} as const satisfies Question;

export const ORGANISATION = {
  name: 'organisation',
  control: { kind: 'text', autoComplete: 'organization', dir: 'auto' },
  schema: neededLine(120),
} as const satisfies Question;

/** Kinds of employers somebody knows. What none of the choices fits stands beside them, in words that are never weighed. */
export const INDUSTRIES_KNOWN = {
  name: 'industries',
  control: { kind: 'checkboxes', choices: ({ industries }) => industries, layout: 'many' },
  schema: industriesSchema,
  optional: true,
  readBack: (record) => industriesIn(record).chosen,
} as const satisfies Question;

export const OTHER_INDUSTRY = {
  name: 'otherIndustry',
  control: { kind: 'text', dir: 'auto' },
  schema: line(MOST_LETTERS),
  optional: true,
  readBack: otherIndustryIn,
} as const satisfies Question;

export const LANGUAGES_SPOKEN = {
  name: 'languages',
  control: {
    kind: 'checkboxes',
    choices: ({ language }) => namedLanguages(language.intl),
    ownLanguage: true,
  },
  schema: spokenLanguages,
  optional: true,
} as const satisfies Question;
