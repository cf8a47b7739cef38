import type { Messages } from './messages.ts';

/** What the program says to people in English. */
export const en: Messages = {
  fields: {
    nursing: 'Nursing',
    'other-health': 'Other health professions',
    teaching: 'Teaching and education',
    engineering: 'Engineering',
    'information-technology': 'Information technology',
    science: 'Science and research',
    'accounting-finance': 'Accounting and finance',
    business: 'Business and management',
    'sales-marketing': 'Sales and marketing',
    law: 'Law',
    'social-services': 'Social services',
    'arts-media': 'Arts, design and media',
    trades: 'Skilled trades',
    other: 'Something else',
  },
  degrees: {
    none: 'No college',
    'some-college': 'Some college, no degree',
    associate: 'Two-year degree (associate)',
    bachelor: 'Bachelor’s degree, or the same abroad',
    master: 'Master’s degree',
    doctorate: 'Doctorate',
  },
  englishLevels: {
    basic: 'Basic: simple sentences',
    conversational: 'Conversational: everyday talk',
    professional: 'Professional: I can work in English',
    fluent: 'Fluent',
  },
  yesNo: { yes: 'Yes', no: 'No' },
  workPermission: {
    yes: 'Yes, and it lasts more than one year',
    no: 'No',
    'not-sure': 'I am not sure',
    talk: 'I would rather talk to a person',
  },
  /** For each field of a form, what to mend. The sentence says what to do. */
  issues: {
    givenName: {
      missing: 'Enter your given name or your family name',
      tooLong: 'Given name must be 100 characters or fewer',
    },
    familyName: { tooLong: 'Family name must be 100 characters or fewer' },
    email: {
      missing: 'Enter your email address',
      invalid: 'Enter an email address like name@example.org',
      tooLong: 'Email address must be 254 characters or fewer',
    },
    phone: { tooLong: 'Phone number must be 40 characters or fewer' },
    postcode: { missing: 'Enter your ZIP code', invalid: 'Enter a ZIP code of five digits, like 63110' },
    field: { choose: 'Choose your field of work' },
    profession: { missing: 'Enter your profession', tooLong: 'Profession must be 120 characters or fewer' },
    degree: { choose: 'Choose your highest degree' },
    yearsOfExperience: {
      missing: 'Enter how many years you have worked in your field',
      invalid: 'Years of experience must be a whole number from 0 to 60',
    },
    english: { choose: 'Choose how comfortable you are in English' },
    languages: { choose: 'Choose languages from the list' },
    bornOutsideUS: { choose: 'Say whether you were born outside the United States' },
    workPermission: { choose: 'Choose an answer about permission to work' },
    goal: { tooLong: 'What you hope for must be 500 characters or fewer' },
    heardFrom: { tooLong: 'How you heard of us must be 120 characters or fewer' },
    consent: { needed: 'Tick the box to let us keep your answers and find you a Connector' },
  },
};
