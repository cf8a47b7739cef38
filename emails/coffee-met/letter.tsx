import { BEGINNING } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** The evening of the coffee: did you meet? */
export const coffeeMet = defineLetter({
  kind: 'coffee-met',
  title: 'Did you meet today?',
  reader: 'either',
  reword: { parts: BEGINNING, people: ['other'] },
  read: async ({ coffee, link, side }) => ({
    coffee: await coffee(),
    met: await link(side === 'connector' ? 'follow-up-connector' : 'follow-up'),
    other: await link(side === 'connector' ? 'coffee-connector' : 'coffee'),
  }),
  values: ({ coffee }) => ({ other: coffee.other }),
  body: ({ coffee, met, other }, { texts }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Action link={met.url} button={texts.button} />
      <Paragraphs texts={texts.after} />
      {!coffee.isTable && <LinkLine text={texts.otherTime} href={other.url} />}
    </>
  ),
});
