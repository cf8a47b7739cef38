import type { Environment } from '../../environment.ts';

/**
 * Whom letters are written for. In a demonstration for everybody, because none of them goes out: each is written and
 * kept, and the mail service is never asked.
 */
export const recipientsOf = ({ PROGRAM_MODE, LETTERS_TO }: Environment): readonly string[] =>
  PROGRAM_MODE === 'demonstration' ? ['*'] : LETTERS_TO;

/**
 * Whether a letter may go to an address. `list` holds `*`, addresses and `@domains`, in lower case; an empty list
 * allows nobody.
 */
export function mayReceive(to: string, list: readonly string[]): boolean {
  const address = to.trim().toLowerCase();
  return list.some(
    (entry) => entry === '*' || entry === address || (entry.startsWith('@') && address.endsWith(entry)),
  );
}

/** The same in GROQ, for letters. Parameters: recipientParams. */
export const TO_RECIPIENTS =
  '($everyone || lower(to) in $addresses || string::split(lower(to), "@")[1] in $domains)';

export function recipientParams(list: readonly string[]) {
  return {
    everyone: list.includes('*'),
    addresses: list.filter((entry) => !entry.startsWith('@')),
    domains: list.filter((entry) => entry.startsWith('@')).map((entry) => entry.slice(1)),
  };
}
