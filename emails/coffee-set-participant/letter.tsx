import { mailLink } from '../../program/mailLink.ts';
import { BEGINNING } from '../../program/wording/parts.ts';
import { coffeeDetails } from '../parts/coffeeDetails.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs, PartHeading, Points } from '../parts/Paragraphs.tsx';

/** To the participant: when and where the coffee is, with an invitation for the calendar and what can be asked. */
export const coffeeSetParticipant = defineLetter({
  kind: 'coffee-set-participant',
  title: 'The coffee is agreed on. To the participant',
  reader: 'participant',
  reword: { parts: BEGINNING, people: ['connector'], knows: ['date'] },
  read: async ({ introduction, coffee, invitation, link }) => ({
    ...(await introduction()),
    coffee: await coffee(),
    entry: await invitation(),
    link: await link('coffee'),
  }),
  values: ({ connector, entry }, { day }) => ({ connector: connector.name, date: day(entry.span.from) }),
  calendar: ({ entry }) => entry,
  body: ({ connector, coffee, link }, { texts, ...voice }) => {
    const { labels, letters } = voice.messages.emails;
    const { askTitle, ask } = letters['introduction-participant'];
    return (
      <>
        <Paragraphs texts={texts.tell} />
        <Details
          details={[
            { label: labels.name, value: connector.name },
            { label: labels.email, value: connector.email, href: mailLink(connector.email) },
            ...coffeeDetails(coffee, voice),
          ]}
        />
        <LinkLine text={texts.change} href={link.url} />
        <PartHeading text={askTitle} />
        <Points texts={ask} />
        <Paragraphs texts={texts.aim} />
      </>
    );
  },
});
