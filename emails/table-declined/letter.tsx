import { BEGINNING } from '../../program/wording/parts.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { tableDetails } from '../parts/tableDetails.ts';

/** To a connector: their calendar has said no to their table. Nobody at it was told, and they say here whether it is so. */
export const tableDeclined = defineLetter({
  kind: 'table-declined',
  title: 'Their calendar said no to their table',
  reader: 'connector',
  reword: { parts: BEGINNING, knows: ['date'] },
  read: async ({ table, invitation, link }) => ({
    table: await table(),
    // A table that is called off by now needs no question: then this throws.
    entry: await invitation(),
    link: await link('table-connector'),
  }),
  values: ({ table }, { day }) => ({ date: day(table.span.from) }),
  body: ({ table, link }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <LinkLine text={texts.change} href={link.url} />
      <Details details={tableDetails(table, voice, true)} />
    </>
  ),
});
