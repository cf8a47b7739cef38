import { BEGINNING } from '../../program/wording/parts.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { GuestLinks } from '../parts/GuestLinks.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { tableDetails } from '../parts/tableDetails.ts';

/** To a connector, the day before their table: when and where it is, and one page about each who comes. */
export const tableReminder = defineLetter({
  kind: 'table-reminder',
  title: 'The table is tomorrow. To the Connector',
  reader: 'connector',
  reword: { parts: BEGINNING, knows: ['date', 'count'] },
  read: async ({ table, invitation, guests, link }) => ({
    table: await table(),
    // A table that is off by now needs no reminder: then this throws.
    entry: await invitation(),
    guests: await guests('prepare-connector'),
    link: await link('table-connector'),
  }),
  values: ({ table, guests }, { day }) => ({ date: day(table.span.from), count: String(guests.length) }),
  body: ({ table, guests, link }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={tableDetails(table, voice, true)} />
      <GuestLinks text={texts.prepare} guests={guests} />
      <LinkLine text={texts.change} href={link.url} />
      <Paragraphs texts={guests.length > 0 ? texts.after : texts.nobody} />
    </>
  ),
});
