import { en } from './en/index.ts';
import { type Language, LOCALES } from './locales.ts';

/** All that people read in one language. A name that English does not have does not compile. */
export type Messages = typeof en;

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

function complete(language: Language): Messages {
  const messages = structuredClone(en);
  translate(messages, LOCALES[language]);
  return messages;
}

const messages = new Map<Language, Messages>();

/** Everything there is to say in a language; in English where it is not yet translated. */
export function messagesFor(language: Language): Messages {
  const made = messages.get(language) ?? complete(language);
  messages.set(language, made);
  return made;
}
