import { DEFAULT_LANGUAGE, type Language } from '../locales/locales.ts';

/** The path of a page in a language: English has no prefix. `path` starts and ends with a slash. */
export function localizedPath(path: string, language: Language): string {
  return language === DEFAULT_LANGUAGE ? path : `/${language}${path}`;
}

/**
 * Languages a participant or connector may speak, in their own names, most spoken among the region's
 * newcomers first. Source of the choice: East-West Gateway, Map of the Month, October 2023, and arrivals since.
 */
export const SPOKEN_LANGUAGES: Record<string, string> = {
  es: 'Español',
  bs: 'Bosanski / Hrvatski / Srpski',
  zh: '中文',
  vi: 'Tiếng Việt',
  ar: 'العربية',
  fa: 'دری / فارسی',
  ps: 'پښتو',
  sw: 'Kiswahili',
  fr: 'Français',
  pt: 'Português',
  ru: 'Русский',
  uk: 'Українська',
  hi: 'हिन्दी',
  te: 'తెలుగు',
  ne: 'नेपाली',
  am: 'አማርኛ',
  so: 'Soomaali',
  tr: 'Türkçe',
  ko: '한국어',
  tl: 'Tagalog',
};

/** The name of a language as readers of another call it, by the tag that `Intl` knows those readers by: "Bosnian". */
export function languageName(code: string, readersTag: string): string {
  const name = new Intl.DisplayNames(readersTag, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(readersTag) + name.slice(1);
}

/** Every language that people speak, as readers of another call it. */
export const namedLanguages = (readersTag: string): Record<string, string> =>
  Object.fromEntries(Object.keys(SPOKEN_LANGUAGES).map((code) => [code, languageName(code, readersTag)]));
