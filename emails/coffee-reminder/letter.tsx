import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { coffeeDetails } from '../parts/coffeeDetails.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs, PartHeading, Points } from '../parts/Paragraphs.tsx';

/** The day before the coffee: when and where it is, and what to bring. */
export const coffeeReminder = defineLetter({
  kind: 'coffee-reminder',
  title: 'The coffee is tomorrow',
  reader: 'either',
  reword: { parts: BOTH_ENDS, people: ['other'], knows: ['date'] },
  read: async ({ coffee, invitation, link, side }) => ({
    coffee: await coffee(),
    // A coffee that is off by now needs no reminder: then this throws.
    entry: await invitation(),
    link: await link(side === 'connector' ? 'coffee-connector' : 'coffee'),
    side,
  }),
  values: ({ coffee, entry }, { day }) => ({ other: coffee.other, date: day(entry.span.from) }),
  body: ({ coffee, link, side }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details
        details={[
          { label: voice.messages.coffee.labels.with, value: coffee.other },
          ...coffeeDetails(coffee, voice),
        ]}
      />
      <LinkLine text={texts.change} href={link.url} />
      <PartHeading text={texts.bringTitle} />
      <Points texts={side === 'connector' ? texts.connectorBrings : texts.participantBrings} />
      <Paragraphs texts={texts.after} />
    </>
  ),
});
