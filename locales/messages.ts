import { en } from './en/index.ts';
import { type Language, LOCALES } from './locales.ts';

/** All that people read in one language. A name that English does not have does not compile. */
export type Messages = typeof en;

/** A country whose words every language has (`countries.json`): a pack in countries/ is called the same. */
export type CountryOfWords = keyof Messages['countries'];

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts what is translated over the English. An empty text is one that nobody has translated yet. */
function translate(english: Record<string, unknown>, translated: Record<string, unknown>): void {
  for (const [name, text] of Object.entries(translated)) {
    const source = english[name];
    if (isGroup(source) && isGroup(text)) translate(source, text);
    else if (text !== '') english[name] = text;
  }
}

/** A word of a country in a sentence: `{countryOutside}`. */
const COUNTRY_WORD = /\{(country[A-Z]\w*)\}/g;

/** The same with the words in their places. Lists are those of the folders, so nothing is changed in place. */
function withWords<Texts>(texts: Texts, words: Readonly<Record<string, string>>): Texts;
function withWords(texts: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof texts === 'string')
    return texts.replace(COUNTRY_WORD, (place, name: string) => words[name] ?? place);
  if (Array.isArray(texts)) return texts.map((one) => withWords(one, words));
  if (!isGroup(texts)) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, withWords(text, words)]));
}

function complete(language: Language, country: CountryOfWords): Messages {
  const messages = structuredClone(en);
  translate(messages, LOCALES[language]);
  return withWords(messages, messages.countries[country]);
}

const messages = new Map<string, Messages>();

/**
 * Everything there is to say in a language; in English where it is not yet translated. Sentences that name something of a
 * country, as its postal codes, name that of `country`; of the United States where none is said.
 */
export function messagesFor(language: Language, country: CountryOfWords = 'us'): Messages {
  const key = `${language} ${country}`;
  const made = messages.get(key) ?? complete(language, country);
  messages.set(key, made);
  return made;
}
