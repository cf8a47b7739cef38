import { BEGINNING } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { GuestLinks } from '../parts/GuestLinks.tsx';
import { Paragraphs, PartHeading } from '../parts/Paragraphs.tsx';

/** To a connector, in the evening of their table: who came, and names for each of them. */
export const tableMet = defineLetter({
  kind: 'table-met',
  title: 'Who came to the table? To the Connector',
  reader: 'connector',
  reword: { parts: BEGINNING },
  read: async ({ guests, link }) => ({
    guests: await guests('follow-up-connector'),
    link: await link('table-connector'),
  }),
  body: ({ guests, link }, { texts }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Action link={link.url} button={texts.button} />
      <Paragraphs texts={texts.after} />
      <PartHeading text={texts.contactsTitle} />
      <GuestLinks text={texts.contacts} guests={guests} />
    </>
  ),
});
