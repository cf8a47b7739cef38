import { BEGINNING } from '../../program/wording/parts.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { tableDetails } from '../parts/tableDetails.ts';

/** To a participant who said yes when all places were taken, or waits for one at a table that was moved. */
export const tableWaiting = defineLetter({
  kind: 'table-waiting',
  title: 'On the waiting list of a table',
  reader: 'participant',
  reword: { parts: BEGINNING, people: ['connector'], knows: ['date', 'number'] },
  read: async ({ table, link }) => ({ table: await table(), link: await link('table') }),
  values: ({ table }, { day }) => ({
    connector: table.connector.name,
    date: day(table.span.from),
    number: String(table.number),
  }),
  body: ({ table, link }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={tableDetails(table, voice, false)} />
      <Paragraphs texts={texts.after} />
      <LinkLine text={texts.change} href={link.url} />
    </>
  ),
});
