import { LANGUAGES, LOCALES } from '../locales/locales.ts';
import type { Question } from './question.ts';
import { choice } from './schemas/answers.ts';

/** In which language somebody is written to. On the site it is that of the page; staff are asked. */
export const LETTER_LANGUAGE = {
  name: 'language',
  control: {
    kind: 'select',
    choices: () => Object.fromEntries(LANGUAGES.map((code) => [code, LOCALES[code].language.ownName])),
  },
  schema: choice(['en', ...LANGUAGES.filter((code) => code !== 'en')]),
  usual: 'en',
  record: { title: 'Language of our emails', part: 'person' },
} as const satisfies Question;
