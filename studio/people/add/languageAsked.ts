import { siteLanguageWords } from '../../shared/labels/languages.ts';
import type { Asked } from '../../shared/questions/asked.ts';

/** On the site it is the language of the page that was filled in. */
export const LANGUAGE_ASKED: Asked = {
  name: 'lang',
  label: 'Language of our emails',
  control: { kind: 'select', choices: () => siteLanguageWords },
  isOptional: false,
};
