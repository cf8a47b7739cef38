import { z } from 'zod';
import { type Language, LOCALES } from '../../../locales/locales.ts';
import { fullName } from '../../fullName.ts';
import { optionalText } from '../../stored.ts';

/** What of a visit is needed at the door. Needs and addresses are nobody's business there. */
export const doorVisitSchema = z.object({
  _id: z.string(),
  status: z.string(),
  givenName: optionalText,
  familyName: optionalText,
  people: z
    .number()
    .nullish()
    .transform((people) => people ?? 1),
});
export type DoorVisit = z.output<typeof doorVisitSchema>;

/** A guest who has a place, and how many people come with them. */
export interface DoorGuest {
  id: string;
  givenName: string;
  familyName: string;
  companions: number;
}

/** Who is expected, by name as an alphabet has it: who has confirmed, and nobody who only waits or has not answered. */
export function doorList(visits: readonly DoorVisit[], language: Language): DoorGuest[] {
  const { compare } = new Intl.Collator(LOCALES[language].language.intl, { sensitivity: 'base' });
  return visits
    .filter(({ status }) => status === 'coming')
    .map(({ _id, givenName, familyName, people }) => ({
      ...{ id: _id, givenName: givenName.trim(), familyName: familyName.trim() },
      companions: Math.max(0, people - 1),
    }))
    .toSorted(
      (one, other) =>
        compare(one.familyName || one.givenName, other.familyName || other.givenName) ||
        compare(one.givenName, other.givenName) ||
        (one.id < other.id ? -1 : 1),
    );
}

/** A name tag. Of whom a guest brings only the guest is known: they write their own name. */
export type NameTag =
  | { key: string; givenName: string; familyName: string }
  | { key: string; guestOf: string };

/** The tags of all who are expected, those who come together beside each other. */
export function nameTags(guests: readonly DoorGuest[]): NameTag[] {
  return guests.flatMap((guest): NameTag[] => {
    const { id, givenName, familyName, companions } = guest;
    // Who gave one name goes by it.
    const own = givenName ? { givenName, familyName } : { givenName: familyName, familyName: '' };
    return [
      { key: id, ...own },
      ...Array.from({ length: companions }, (_, nth) => ({
        ...{ key: `${id} ${nth + 1}`, guestOf: fullName(guest) },
      })),
    ];
  });
}

/** Tags in sheets of paper, so many to a sheet. */
export function inSheets<Item>(items: readonly Item[], perSheet: number): Item[][] {
  const sheets = Math.ceil(items.length / perSheet);
  return Array.from({ length: sheets }, (_, nth) => items.slice(nth * perSheet, (nth + 1) * perSheet));
}
