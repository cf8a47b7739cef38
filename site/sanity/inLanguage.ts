import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';

interface Translated {
  language: Language;
  slug: string;
}

/** Every document once, in the language asked for where it is translated, else in English. In the order given. */
export function inLanguage<T extends Translated>(documents: readonly T[], language: Language): T[] {
  const wanted = (document: T) => document.language === language;
  const translated = new Set(documents.filter(wanted).map(({ slug }) => slug));
  const english = ({ language: own, slug }: T) => own === DEFAULT_LANGUAGE && !translated.has(slug);
  return documents.filter((document) => wanted(document) || english(document));
}
