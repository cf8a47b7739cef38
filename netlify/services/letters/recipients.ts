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
