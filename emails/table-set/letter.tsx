import { BEGINNING } from '../../program/wording/parts.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { tableDetails } from '../parts/tableDetails.ts';

/** To a connector: their table for several people stands, or has another time, with an invitation for the calendar. */
export const tableSet = defineLetter({
  kind: 'table-set',
  title: 'A table for several people. To the Connector',
  reader: 'connector',
  reword: { parts: BEGINNING, knows: ['date', 'seats'] },
  read: async ({ table, invitation, link }) => ({
    table: await table(),
    entry: await invitation(),
    link: await link('table-connector'),
  }),
  values: ({ table }, { day }) => ({ date: day(table.span.from), seats: String(table.seats) }),
  calendar: ({ entry }) => entry,
  body: ({ table, link }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={tableDetails(table, voice, true)} />
      <Paragraphs texts={texts.after} />
      <LinkLine text={texts.change} href={link.url} />
    </>
  ),
});
