import { BEGINNING } from '../../program/wording/parts.ts';
import { coffeeDetails } from '../parts/coffeeDetails.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To a participant who has a place at a table: it has another time, which the calendar is told. */
export const tableMoved = defineLetter({
  kind: 'table-moved',
  title: 'The table has another time',
  reader: 'participant',
  reword: { parts: BEGINNING, people: ['connector'], knows: ['date'] },
  read: async ({ coffee, invitation, link }) => ({
    coffee: await coffee(),
    entry: await invitation(),
    link: await link('coffee'),
  }),
  values: ({ coffee, entry }, { day }) => ({ connector: coffee.other, date: day(entry.span.from) }),
  calendar: ({ entry }) => entry,
  body: ({ coffee, link }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={coffeeDetails(coffee, voice)} />
      <Paragraphs texts={texts.after} />
      <LinkLine text={texts.change} href={link.url} />
    </>
  ),
});
