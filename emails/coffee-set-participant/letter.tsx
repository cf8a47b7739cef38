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
  read: async ({ introduction, coffee, invitation, link, prepare }) => ({
    ...(await introduction()),
    coffee: await coffee(),
    entry: await invitation(),
    link: await link('coffee'),
    prepare: await prepare(),
  }),
  values: ({ connector, entry }, { day }) => ({ connector: connector.name, date: day(entry.span.from) }),
  calendar: ({ entry }) => entry,
  body: ({ connector, coffee, link, prepare }, { texts, ...voice }) => {
    const { labels, letters } = voice.messages.emails;
    const { askTitle, ask } = letters['introduction-participant'];
    return (
      <>
        <Paragraphs texts={texts.tell} />
        {coffee.isTable && <Paragraphs texts={texts.table} />}
        <Details
          details={[
            { label: labels.name, value: connector.name },
            { label: labels.email, value: connector.email, href: mailLink(connector.email) },
            ...coffeeDetails(coffee, voice),
          ]}
        />
        {prepare && <LinkLine text={texts.prepare} href={prepare.url} />}
        <LinkLine text={coffee.isTable ? texts.tableChange : texts.change} href={link.url} />
        <PartHeading text={askTitle} />
        <Points texts={ask} />
        <Paragraphs texts={texts.aim} />
      </>
    );
  },
});
