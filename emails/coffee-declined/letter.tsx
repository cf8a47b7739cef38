import { BEGINNING } from '../../program/wording/parts.ts';
import { coffeeDetails } from '../parts/coffeeDetails.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** The reader's calendar has said no: nobody else was told, and the reader says here whether it is so. */
export const coffeeDeclined = defineLetter({
  kind: 'coffee-declined',
  title: 'Their calendar said no',
  reader: 'either',
  reword: { parts: BEGINNING, people: ['other'], knows: ['date'] },
  read: async ({ coffee, invitation, link, side }) => ({
    coffee: await coffee(),
    // A coffee that is off by now needs no question: then this throws.
    entry: await invitation(),
    link: await link(side === 'connector' ? 'coffee-connector' : 'coffee'),
  }),
  values: ({ coffee, entry }, { day }) => ({ other: coffee.other, date: day(entry.span.from) }),
  body: ({ coffee, link }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={coffee.isTable ? texts.tableTell : texts.tell} />
      <LinkLine text={coffee.isTable ? texts.tableChange : texts.change} href={link.url} />
      <Paragraphs texts={texts.keep} />
      <Details details={coffeeDetails(coffee, voice)} />
    </>
  ),
});
