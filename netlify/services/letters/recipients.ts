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
