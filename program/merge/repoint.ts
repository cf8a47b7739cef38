import { bareReference, type Item, keyedList } from './lists.ts';
import type { Document, Moved } from './mergeRecord.ts';
import { settleDecisions, unsettleDecisions } from './pairDecisions.ts';

/** A value in which every reference to one document leads to another, in whatever depth. */
function replaced(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '_ref' && inner === from ? to : replaced(inner, from, to),
    ]),
  );
}

/** The documents that refer to one, people who are not to be introduced to it, and messages of which it is a reader: by whatever field, of whatever type. */
export const REFERS_TO = (parameter: string) =>
  `(references(${parameter}) || ${parameter} in doNotIntroduce || ${parameter} in readers)`;

/** Ids that stand in a list as they are, without a reference around them: early records kept them so. */
const isBareList = (value: unknown, id: string): value is unknown[] =>
  Array.isArray(value) && value.includes(id);

function movedList(
  list: readonly Item[],
  from: string,
  to: string,
  field: string,
): { list: Item[]; moved: Omit<Moved, 'id'> } {
  const there = new Set(list.map(bareReference));
  const keys: string[] = [];
  const leftOut: NonNullable<Moved['leftOut']> = [];
  const after = list.flatMap((item, at): Item[] => {
    const changed = replaced(item, from, to);
    if (JSON.stringify(changed) === JSON.stringify(item)) return [item];
    if (bareReference(item) === from && there.has(to)) {
      leftOut.push({ at, item });
      return [];
    }
    keys.push(item._key);
    return keyedList([changed]) ?? [];
  });
  const { list: settledList, settled } =
    field === 'pairDecisions' ? settleDecisions(after) : { list: after, settled: [] };
  return { list: settledList, moved: { field, keys, leftOut, settled } };
}

/**
 * A document whose references to one record lead to another: the fields that change, and what it takes to point them
 * back. It looks at the value of every field, so that a type that is added later is moved too.
 */
export function repoint(
  document: Document,
  from: string,
  to: string,
): { set: Record<string, unknown>; moved: Moved[] } {
  const set: Record<string, unknown> = {};
  const moved: Moved[] = [];
  for (const [field, value] of Object.entries(document)) {
    const list = keyedList(value);
    const id = document._id;
    if (isBareList(value, from)) {
      set[field] = [...new Set(value.map((item) => (item === from ? to : item)))];
      moved.push({ id, field, keys: value.includes(to) ? [] : [to] });
    } else if (list) {
      const one = movedList(list, from, to, field);
      if ((one.moved.keys ?? []).length + (one.moved.leftOut ?? []).length === 0) continue;
      set[field] = one.list;
      moved.push({ ...one.moved, id });
    } else {
      const changed = replaced(value, from, to);
      if (JSON.stringify(changed) === JSON.stringify(value)) continue;
      set[field] = changed;
      moved.push({ id, field });
    }
  }
  return { set, moved };
}

/** The field of a document that a merge moved, pointed back where it still leads to the record that stayed. */
export function pointBack(
  document: Document,
  { field, keys, leftOut = [], settled = [] }: Moved,
  stays: string,
  gone: string,
): Record<string, unknown> {
  const value = document[field];
  if (!keys) {
    const changed = replaced(value, stays, gone);
    return JSON.stringify(changed) === JSON.stringify(value) ? {} : { [field]: changed };
  }
  const list = keyedList(value);
  if (!list && Array.isArray(value) && value.length > 0)
    return {
      [field]: keys.length > 0 ? value.map((item) => (item === stays ? gone : item)) : [...value, gone],
    };
  const before = unsettleDecisions(list ?? [], settled).map((item) =>
    keys.includes(item._key) ? (keyedList([replaced(item, stays, gone)])?.[0] ?? item) : item,
  );
  for (const { at, item } of leftOut) before.splice(at, 0, item);
  return { [field]: before };
}
