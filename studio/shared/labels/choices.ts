export interface Choice<Key extends string> {
  value: Key;
  title: string;
}

/** The choices of a list in Studio: the program's keys in the program's order, in the words given for each. */
export function choices<Key extends string>(
  keys: readonly Key[],
  words: Readonly<Record<Key, string>>,
): Choice<Key>[] {
  return keys.map((value) => ({ value, title: words[value] }));
}

/** The words for a stored key, or the key itself where there are none: an old key is shown, never hidden. */
export function inWords(words: Readonly<Record<string, string>>, key: unknown): string {
  if (typeof key !== 'string') return '';
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}
