import { en } from '../../../locales/en/index.ts';
import { FIELDS } from '../../../program/fields.ts';
import { DEGREES, ENGLISH_LEVELS } from '../../../program/sign-up/learnMore.ts';
import { choices } from '../../words/choices.ts';
import { siteLanguageChoices, spokenLanguageChoices } from '../../words/languages.ts';
import { type FieldPlace, keptChoice, keptChoices, keptNumber, keptText } from '../keptFields.ts';

/** Who the participant is and how to reach them, as they wrote it. */
export const personFields = (person: FieldPlace) => [
  keptText({ name: 'givenName', title: 'Given name', ...person }),
  keptText({ name: 'familyName', title: 'Family name', ...person }),
  keptText({ name: 'email', title: 'Email', ...person }),
  keptText({ name: 'phone', title: 'Phone', ...person }),
  keptText({ name: 'postcode', title: 'ZIP code', ...person }),
  keptChoice({ name: 'language', title: 'Language of our letters', list: siteLanguageChoices, ...person }),
];

/** What the participant did and hopes to do, as they wrote it. */
export const workFields = (work: FieldPlace) => [
  keptText({ name: 'profession', title: 'Profession', ...work }),
  keptChoice({ name: 'field', title: 'Field', list: choices(FIELDS, en.fields), ...work }),
  keptNumber({ name: 'yearsOfExperience', title: 'Years of experience', ...work }),
  keptChoice({ name: 'degree', title: 'Highest degree', list: choices(DEGREES, en.degrees), ...work }),
  keptChoice({
    name: 'english',
    title: 'English',
    list: choices(ENGLISH_LEVELS, en.englishLevels),
    ...work,
  }),
  keptChoices({ name: 'languages', title: 'Other languages', list: spokenLanguageChoices, ...work }),
  keptText({ name: 'goal', title: 'What they hope for', ...work }),
  keptText({ name: 'heardFrom', title: 'How they heard of us', ...work }),
];
