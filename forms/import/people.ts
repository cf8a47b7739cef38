import { doubleKeys, nameKey } from '../../program/doubles.ts';
import { fullName } from '../../program/fullName.ts';
import { splitName } from '../../program/import/names.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import type { ExistingPerson } from './existing.ts';

/** Somebody who is there, or comes in with the file. */
export interface KnownPerson extends ExistingPerson {
  /** The row of the file; undefined of who was there before. */
  row?: number;
}

/** Everybody who is there and everybody who comes in, to find who is meant by an address or a name. */
export class People {
  readonly #byKey = new Map<string, KnownPerson>();
  readonly #byAddress = new Map<string, KnownPerson>();
  readonly #byName = new Map<string, Set<KnownPerson>>();

  constructor(existing: readonly ExistingPerson[]) {
    for (const person of existing) this.add(person);
  }

  /** Who has something in common with this person by which two records are perhaps of one. */
  doubleOf(person: ExistingPerson): KnownPerson | undefined {
    return doubleKeys(person)
      .map((key) => this.#byKey.get(`${person._type} ${key}`))
      .find((found) => found !== undefined);
  }

  add(person: KnownPerson): void {
    for (const email of [person.email, ...person.otherEmails]) {
      for (const key of doubleKeys({ ...person, email })) {
        const typed = `${person._type} ${key}`;
        if (!this.#byKey.has(typed)) this.#byKey.set(typed, person);
      }
      const address = `${person._type} ${comparableAddress(email)}`;
      if (email && !this.#byAddress.has(address)) this.#byAddress.set(address, person);
    }
    const named = `${person._type} ${nameKey(person)}`;
    this.#byName.set(named, (this.#byName.get(named) ?? new Set()).add(person));
  }

  /** Everybody of a type who is meant by an address, or by a name in any order; nobody, one, or several of one name. */
  find(type: KnownPerson['_type'], { email, name }: { email: string; name: string }): KnownPerson[] {
    const address = email || (name.includes('@') ? name : '');
    const byAddress = address && this.#byAddress.get(`${type} ${comparableAddress(address)}`);
    if (byAddress) return [byAddress];
    if (!name || name.includes('@')) return [];
    return [...(this.#byName.get(`${type} ${nameKey(splitName(name))}`) ?? [])];
  }
}

/** Who a known person is, for staff: the name, or the address where there is no name. */
export const labelOf = (person: KnownPerson): string => fullName(person) || person.email;
