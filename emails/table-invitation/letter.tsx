import { BEGINNING } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { hostDetails, tableDetails } from '../parts/tableDetails.ts';

/** To a participant whom staff chose: a connector meets several people, and the first who say yes get a place. */
export const tableInvitation = defineLetter({
  kind: 'table-invitation',
  title: 'Invitation to a table for several people',
  reader: 'participant',
  reword: { parts: BEGINNING, people: ['connector'], knows: ['date', 'seats'] },
  read: async ({ table, link }) => ({ table: await table(), link: await link('table') }),
  values: ({ table }, { day }) => ({
    connector: table.connector.name,
    date: day(table.span.from),
    seats: String(table.seats),
  }),
  body: ({ table, link }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={[...hostDetails(table, voice), ...tableDetails(table, voice, false)]} />
      <Action link={link.url} button={texts.button} />
      <Paragraphs texts={texts.after} />
    </>
  ),
});
