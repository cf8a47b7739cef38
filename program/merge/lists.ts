import { z } from 'zod';

const items = z.array(z.looseObject({ _key: z.string() }));
export type Item = z.output<typeof items>[number];

/** A list whose entries have keys, as every list in the Content Lake has that is not of plain values. */
export const keyedList = (value: unknown): Item[] | undefined => {
  const { data } = items.safeParse(value);
  return data && data.length > 0 ? data : undefined;
};

/** Which entries of a list came from the record that went, and those left out because they stood there already. */
export const joinedSchema = z.object({
  /** The key that an entry has now, and the one it had. */
  taken: z.array(z.object({ key: z.string(), was: z.string() })),
  leftOut: z.array(z.object({ at: z.number(), item: z.looseObject({ _key: z.string() }) })),
});
export type Joined = z.output<typeof joinedSchema>;

const NAMES_OF_REFERENCE = new Set(['_key', '_type', '_ref', '_weak']);

/** What an entry refers to that says nothing else. */
export const bareReference = (item: Item): string | undefined =>
  typeof item._ref === 'string' && Object.keys(item).every((name) => NAMES_OF_REFERENCE.has(name))
    ? item._ref
    : undefined;

/** Two lists in one, by the moments of their entries where they have any, each in its own order. */
function inOrder(one: readonly Item[], other: readonly Item[]): Item[] {
  const rest = [...other];
  const list: Item[] = [];
  for (const item of one) {
    while (rest[0] && typeof rest[0].at === 'string' && typeof item.at === 'string' && rest[0].at < item.at)
      list.push(...rest.splice(0, 1));
    list.push(item);
  }
  return [...list, ...rest];
}

/**
 * The entries of a record that stays with those of the one that goes. Equal keys are told apart by `mark`; a reference
 * that stands there already is left out. `splitList` takes them apart again.
 */
export function joinLists(
  stays: readonly Item[],
  goes: readonly Item[],
  mark: string,
): Joined & { list: Item[] } {
  const [keys, known] = [
    new Set(stays.map(({ _key }) => _key)),
    new Set(stays.flatMap((item) => bareReference(item) ?? [])),
  ];
  const joined: Joined & { list: Item[] } = { list: [], taken: [], leftOut: [] };
  const added: Item[] = [];
  for (const [at, item] of goes.entries()) {
    if (known.has(bareReference(item) ?? '')) {
      joined.leftOut.push({ at, item });
      continue;
    }
    const key = keys.has(item._key) ? `${mark}-${at}-${item._key}` : item._key;
    keys.add(key);
    joined.taken.push({ key, was: item._key });
    added.push({ ...item, _key: key });
  }
  return { ...joined, list: inOrder(stays, added) };
}

/** The two lists that were joined, without what is gone since; what was added since stays where it is. */
export function splitList(
  list: readonly Item[],
  { taken, leftOut }: Joined,
): { stays: Item[]; goes: Item[] } {
  const keys = new Set(taken.map(({ key }) => key));
  const goes = taken.flatMap(({ key, was }) => {
    const item = list.find(({ _key }) => _key === key);
    return item ? [{ ...item, _key: was }] : [];
  });
  for (const { at, item } of leftOut) goes.splice(at, 0, item);
  return { stays: list.filter(({ _key }) => !keys.has(_key)), goes };
}
