import { Action } from '../parts/Action.tsx';
import { timesOffered } from '../parts/coffeeDetails.ts';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs, Sentences } from '../parts/Paragraphs.tsx';

/** The other of the two offers times: others than those offered before, or instead of one that was agreed on. */
export const coffeeTimes = defineLetter({
  kind: 'coffee-times',
  title: 'Other times for the coffee',
  reader: 'either',
  reword: { parts: ['subject', 'heading', 'closing'], people: ['other'], knows: ['date'] },
  read: async ({ coffee, cancelled, link, side }) => ({
    coffee: await coffee(),
    givenUp: cancelled(),
    link: await link(side === 'connector' ? 'coffee-connector' : 'coffee'),
  }),
  values: ({ coffee, givenUp }, { day }) => ({
    other: coffee.other,
    date: coffee.pickBy ? day(coffee.pickBy) : '',
    when: givenUp ? day(givenUp.span.from) : '',
  }),
  calendar: ({ givenUp }) => givenUp?.entry,
  body: ({ coffee, givenUp, link }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={givenUp ? texts.moved : texts.tell} />
      <Sentences title={texts.timesTitle} texts={timesOffered(coffee, voice)} />
      <Action link={link.url} button={texts.button} />
      <Paragraphs texts={texts.after} />
    </>
  ),
});
