/** A person's whole name as a record holds it; "No name" without one. */
export function personName({ givenName, familyName }: Readonly<Record<string, unknown>>): string {
  return (
    [givenName, familyName].filter((part) => typeof part === 'string' && part !== '').join(' ') || 'No name'
  );
}
