import { BEGINNING } from '../../program/wording/parts.ts';
import { coffeeDetails } from '../parts/coffeeDetails.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To a connector: a guest comes a little later to their table. */
export const tableLate = defineLetter({
  kind: 'table-late',
  title: 'A guest comes later to their table',
  reader: 'connector',
  reword: { parts: BEGINNING, people: ['other'] },
  read: async ({ coffee, invitation }) => ({ coffee: await coffee(), entry: await invitation() }),
  values: ({ coffee }) => ({ other: coffee.other }),
  body: ({ coffee }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={coffeeDetails(coffee, voice)} />
    </>
  ),
});
