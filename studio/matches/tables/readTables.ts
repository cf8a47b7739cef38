import { z } from 'zod';
import { fullName } from '../../../program/fullName.ts';
import { groupCoffeeSchema } from '../../../program/groupCoffee/groupCoffee.ts';
import { keyOf } from '../../../program/references.ts';
import { optionalText } from '../../../program/stored.ts';
import type { LiveQuery } from '../../shared/subscriptions/useLive.ts';

const name = z.object({ givenName: optionalText, familyName: optionalText }).nullish().transform(fullName);

const tableRow = groupCoffeeSchema.extend({
  connectorName: name,
  people: z.array(z.object({ seat: z.string(), id: z.string(), name })),
});
export type TableRow = z.output<typeof tableRow>;

const ROW = `{
  ..., "connectorName": connector->{givenName, familyName},
  "people": *[_type == "seat" && table._ref == ^._id]{"seat": _id, "id": participant._ref, "name": participant->{givenName, familyName}}
}`;

/** One record that cannot be read hides none of the others. */
const rows = z.array(tableRow.nullable().catch(null)).transform((all) => all.filter((one) => one !== null));

const LISTEN = '*[_type in ["groupCoffee", "seat"]]';

/** The tables of the connector with `$id`, the latest first. */
export const TABLES_OF: LiveQuery<typeof rows> = {
  schema: rows,
  tag: 'tables',
  listen: LISTEN,
  fetch: `*[_type == "groupCoffee" && connector._ref == $id] | order(at desc)${ROW}`,
};

/** Every table that is still to come, the next first. */
export const OPEN_TABLES: LiveQuery<typeof rows> = {
  schema: rows,
  tag: 'tables',
  listen: LISTEN,
  fetch: `*[_type == "groupCoffee" && status == "open" && at > now()] | order(at asc)${ROW}`,
};

/** The table with `$id`. */
export const TABLE: LiveQuery<typeof rows> = {
  schema: rows,
  tag: 'tables',
  listen: LISTEN,
  fetch: `*[_id == $id]${ROW}`,
};

/** The guests of a table with their names, in the order in which they were invited. */
export const guestsOf = ({ guests, people }: TableRow) =>
  guests.map((guest) => {
    const person = people.find(({ seat }) => keyOf(seat) === guest._key);
    return { ...guest, id: person?.id, name: person?.name || 'Someone erased' };
  });
