import { fullName } from '../../../program/fullName.ts';

/** A person's whole name, as staff read it; "No name" where the record holds none. */
export function personName(person: Readonly<Record<string, unknown>>): string {
  return fullName(person) || 'No name';
}
