import { LANGUAGES } from '../../locales/locales.ts';
import { type Messages, messagesFor } from '../../locales/messages.ts';
import { plain } from './plain.ts';

/** How people write the choices of one question. */
export interface Vocabulary<Choice extends string = string> {
  /** Words that mean a choice, tried in this order on the plain text (see plain.ts). */
  words: readonly (readonly [Choice, RegExp])[];
  /** Words that turn the others round, or say what is only hoped for: then nobody but staff can tell. */
  unless?: RegExp;
  /** The names of the choices in a language, where the program has them. */
  names?: (messages: Messages) => Readonly<Record<string, string>>;
}

/** A name, and what stands before its first sign: "Basic: simple sentences" is also "Basic". */
const spellings = (name: string) => [name, name.split(/[:,(]/)[0] ?? name].map(plain);

/** The names of all choices in all our languages, by plain spelling. What two choices share names none. */
function namesOf({ words, names }: Vocabulary): Map<string, string> {
  const known = new Map<string, string>();
  for (const [choice] of words) known.set(plain(choice), choice);
  if (!names) return known;
  const shared = new Set<string>();
  for (const language of LANGUAGES)
    for (const [choice, name] of Object.entries(names(messagesFor(language))))
      for (const spelling of spellings(name)) {
        const before = known.get(spelling);
        if (before && before !== choice) shared.add(spelling);
        else known.set(spelling, choice);
      }
  for (const spelling of shared) known.delete(spelling);
  return known;
}

const known = new WeakMap<Vocabulary, Map<string, string>>();

/** The choice that a text means; undefined where it could be none or any. */
export function findChoice(vocabulary: Vocabulary, text: string): string | undefined {
  const names = known.get(vocabulary) ?? namesOf(vocabulary);
  known.set(vocabulary, names);
  const wanted = plain(text);
  const named = names.get(wanted);
  if (named || vocabulary.unless?.test(wanted)) return named;
  return vocabulary.words.find(([, word]) => word.test(wanted))?.[0];
}

/** The parts of a cell that names several. */
export const listed = (text: string): string[] =>
  text
    .split(/[,;/&+|\n•]|\s+(?:and|et|y|und|i)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
