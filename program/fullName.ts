/** A person as a record holds one, also one that nobody has checked. Either name may be missing or empty. */
interface Named {
  readonly givenName?: unknown;
  readonly familyName?: unknown;
}

const isText = (name: unknown): name is string => typeof name === 'string' && name.trim() !== '';

/** A person's whole name; empty where the record holds none, or is gone. */
export function fullName(person: Named | null | undefined): string {
  return [person?.givenName, person?.familyName].filter(isText).join(' ');
}
