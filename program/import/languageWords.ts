import { LANGUAGES } from '../../locales/locales.ts';
import { SPOKEN_LANGUAGES } from '../languages.ts';
import { plain } from './plain.ts';

/** The languages in which a language is named in a spreadsheet. */
const NAMED_IN = ['en', 'fr', 'es', 'bs', 'pt'];

/** What people write that is in no list of names. English is not kept: everybody is asked for it apart. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ croatian: 'bs', serbian: 'bs', bosniak: 'bs', 'serbo croatian': 'bs', bcs: 'bs', bhs: 'bs' },
  ...{ croate: 'bs', serbe: 'bs', serbio: 'bs', croata: 'bs', hrvatski: 'bs', srpski: 'bs', bosanski: 'bs' },
  ...{
    dari: 'fa',
    farsi: 'fa',
    persian: 'fa',
    mandarin: 'zh',
    cantonese: 'zh',
    tagalog: 'tl',
    filipino: 'tl',
  },
  ...{ pashtu: 'ps', pushto: 'ps', castilian: 'es', castellano: 'es', kiswahili: 'sw' },
};

const namesIn = (code: string) =>
  NAMED_IN.flatMap(
    (language) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(code) ?? [],
  );

/** Every name of a language that may be chosen, by its plain spelling. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SPOKEN_LANGUAGES).flatMap(([code, own]) =>
    [code, ...namesIn(code), ...own.split('/')].map((name): [string, string] => [plain(name), code]),
  ),
  ...Object.entries(OTHERS),
]);

const ENGLISH = new Set(['en', 'english', 'anglais', 'ingles', 'engleski']);

/**
 * The code of a language that somebody speaks, by any of its names; an empty text for English, which is asked for apart;
 * undefined for one that we have no list of.
 */
export function spokenLanguage(name: string): string | undefined {
  const words = plain(name.replace(/\(.*\)/, ''));
  if (ENGLISH.has(words)) return '';
  return NAMES.get(words) ?? NAMES.get(words.split(' ')[0] ?? '');
}

/** The code of a language in which we write. */
export function writtenLanguage(name: string): string | undefined {
  const words = plain(name);
  if (ENGLISH.has(words)) return 'en';
  const code = NAMES.get(words);
  return LANGUAGES.find((language) => language === code);
}
