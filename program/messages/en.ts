import { issues } from './issues/en.ts';
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
  issues,
};
