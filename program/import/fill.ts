import { z } from 'zod';
import type { Fields, ImportLake, ImportMutation } from './importLake.ts';

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What of a row is never filled into a record: what says who and where somebody is. */
const NOT_FILLED = new Set([
  ...['_id', '_type', 'status', 'history', 'entered', 'email', 'emailLower', 'language'],
  ...['eligibility', 'unmet', 'toDiscuss', 'readyAt', 'appliedAt', 'signedUpAt'],
]);

/** The fields that a row has and a record has not. A "no" that nobody said fills nothing. */
export const missingFrom = (record: Fields, document: Fields): Fields =>
  Object.fromEntries(
    Object.entries(document).filter(
      ([name, value]) => !NOT_FILLED.has(name) && !isEmpty(value) && value !== false && isEmpty(record[name]),
    ),
  );

/** The patches that fill records where they have nothing, and what the import has to remember of each. */
export async function fillsOf(lake: ImportLake, fills: readonly { id: string; document: Fields }[]) {
  const records = await lake.read(fills.map(({ id }) => id));
  return fills.flatMap(({ id, document }, at) => {
    const record = records[at];
    const set = record ? missingFrom(record, document) : {};
    const fields = Object.keys(set);
    if (!record || fields.length === 0) return [];
    const patch: ImportMutation = { patch: { id, ifRevisionID: z.string().parse(record._rev), set } };
    return { patch, fill: { _key: id, id, fields } };
  });
}
