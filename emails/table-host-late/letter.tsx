import { BEGINNING } from '../../program/wording/parts.ts';
import { coffeeDetails } from '../parts/coffeeDetails.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To a guest of a table: its connector comes a little later. */
export const tableHostLate = defineLetter({
  kind: 'table-host-late',
  title: 'The Connector comes later to the table',
  reader: 'participant',
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
