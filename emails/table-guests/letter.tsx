import { BEGINNING } from '../../program/wording/parts.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { GuestLinks } from '../parts/GuestLinks.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { tableDetails } from '../parts/tableDetails.ts';

/** To a connector: others come to their table than the reminder said. */
export const tableGuests = defineLetter({
  kind: 'table-guests',
  title: 'Others come to the table than the reminder said. To the Connector',
  reader: 'connector',
  reword: { parts: BEGINNING, knows: ['date', 'count'] },
  read: async ({ table, invitation, guests, link }) => ({
    table: await table(),
    // A table that is off by now needs no word about its guests: then this throws.
    entry: await invitation(),
    guests: await guests('prepare-connector'),
    link: await link('table-connector'),
  }),
  values: ({ table, guests }, { day }) => ({ date: day(table.span.from), count: String(guests.length) }),
  body: ({ table, guests, link }, { texts, messages, ...voice }) => (
    <>
      <Paragraphs texts={guests.length > 0 ? texts.tell : texts.nobody} />
      <Details details={tableDetails(table, { messages, ...voice }, true)} />
      <GuestLinks text={messages.emails.letters['table-reminder'].prepare} guests={guests} />
      <LinkLine text={messages.emails.letters['table-reminder'].change} href={link.url} />
    </>
  ),
});
