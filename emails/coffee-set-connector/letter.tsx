import { mailLink } from '../../program/mailLink.ts';
import { BEGINNING } from '../../program/wording/parts.ts';
import { coffeeDetails } from '../parts/coffeeDetails.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs, PartHeading } from '../parts/Paragraphs.tsx';

/** To the connector: whom they meet, when and where, with an invitation for the calendar. */
export const coffeeSetConnector = defineLetter({
  kind: 'coffee-set-connector',
  title: 'The coffee is agreed on. To the Connector',
  reader: 'connector',
  reword: { parts: BEGINNING, people: ['participant'], knows: ['date'] },
  read: async ({ introduction, coffee, invitation, link }) => ({
    ...(await introduction()),
    coffee: await coffee(),
    entry: await invitation(),
    link: await link('coffee-connector'),
    prepare: await link('prepare-connector'),
  }),
  values: ({ participant, entry }, { day }) => ({
    participant: participant.name,
    date: day(entry.span.from),
  }),
  calendar: ({ entry }) => entry,
  body: ({ participant, coffee, link, prepare }, { texts, ...voice }) => {
    const { labels } = voice.messages.emails;
    return (
      <>
        <Paragraphs texts={texts.tell} />
        <Details
          details={[
            ...coffeeDetails(coffee, voice),
            { label: labels.name, value: participant.name },
            { label: labels.email, value: participant.email, href: mailLink(participant.email) },
            { label: labels.phone, value: participant.phone },
            { label: labels.profession, value: participant.profession },
            { label: labels.years, value: String(participant.years) },
            { label: labels.goal, value: participant.goal },
          ]}
        />
        <LinkLine text={texts.prepare} href={prepare.url} />
        <LinkLine text={texts.change} href={link.url} />
        <PartHeading text={texts.aimTitle} />
        <Paragraphs texts={texts.aim} />
      </>
    );
  },
});
