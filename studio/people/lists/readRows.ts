import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { valuesOf } from '../../../program/lists/column.ts';
import type { Row } from '../../../program/lists/narrow.ts';
import { searchText } from '../../../program/lists/search.ts';
import { PARTNER_REFERRALS } from '../../../program/partners/organization.ts';
import { listOf, optionalText } from '../../../program/stored.ts';
import type { List } from './columns/list.ts';

/**
 * What reads a list, whole or the records with `$ids`: only what stands in its columns. Of whom partners have told us
 * comes along, to be joined here: a join in the query would look through all of them for each person.
 */
export function rowsQuery({ key, name, columns }: List, isWhole: boolean): string {
  const fields = columns.map((column) => (column.groq ? `"${column.key}": ${column.groq}` : column.key));
  const which = isWhole ? '' : ' && _id in $ids';
  const partners = key === 'participant' ? PARTNER_REFERRALS : '[]';
  return `{
    "rows": *[_type == "${key}"${which}]{_id, "name": ${name}, ${fields.join(', ')}},
    "partners": ${partners}
  }`;
}

const answerSchema = z.object({
  rows: z.array(z.record(z.string(), z.unknown())),
  partners: listOf(z.object({ email: optionalText, organisation: optionalText })),
});

/** A name to sort and to read by; the two of a match as one. */
function titleOf(name: unknown): string {
  const names = valuesOf(Array.isArray(name) ? name.map((one) => one ?? 'someone erased') : name);
  return names.join(' and ') || 'No name';
}

function rowOf(stored: Readonly<Record<string, unknown>>, { columns }: List): Row {
  const values = Object.fromEntries(columns.map(({ key }) => [key, valuesOf(stored[key])]));
  const title = titleOf(stored.name);
  const searched = (kind: true | 'phone') =>
    columns.filter(({ isSearched }) => isSearched === kind).flatMap(({ key }) => values[key] ?? []);
  return {
    id: z.string().parse(stored._id),
    title,
    status: values.status?.[0] ?? '',
    values,
    search: searchText([title, ...searched(true)], searched('phone')),
  };
}

/** The rows of an answer of the Content Lake. Throws a ZodError where it is none. */
export function rowsOf(answer: unknown, list: List): Row[] {
  const { rows, partners } = answerSchema.parse(answer);
  const partnerOf = new Map(partners.map(({ email, organisation }) => [email, organisation]));
  const toldBy = (email: unknown) =>
    typeof email === 'string' && email ? partnerOf.get(email.trim().toLowerCase()) : undefined;
  return rows.map((stored) => {
    // What staff noted stands before what was told of the address.
    const partner = list.key === 'participant' && !stored.partner && toldBy(stored.email);
    return rowOf(partner ? { ...stored, partner } : stored, list);
  });
}

/** Reads a list, whole or some of its records. */
export async function readRows(client: SanityClient, list: List, ids?: readonly string[]): Promise<Row[]> {
  const query = rowsQuery(list, ids === undefined);
  const answer: unknown = await client.fetch(query, ids ? { ids } : {}, { perspective: 'raw', tag: 'lists' });
  return rowsOf(answer, list);
}
