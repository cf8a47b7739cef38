import { mailLink } from '../../program/mailLink.ts';
import { BEGINNING } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { coffeeDetails, timesOffered } from '../parts/coffeeDetails.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs, PartHeading, Sentences } from '../parts/Paragraphs.tsx';

/** To the participant: a connector has said yes, who that is, and the times to choose from. */
export const coffeeOffer = defineLetter({
  kind: 'coffee-offer',
  title: 'Introduction with times to choose from',
  reader: 'participant',
  reword: { parts: BEGINNING, people: ['connector'], knows: ['date'] },
  read: async ({ introduction, coffee, link }) => ({
    ...(await introduction()),
    coffee: await coffee(),
    link: await link('coffee'),
  }),
  values: ({ connector, coffee, writeBy }, { day }) => ({
    connector: connector.name,
    date: day(coffee.pickBy ?? writeBy),
  }),
  body: ({ connector, why, coffee, link }, { texts, ...voice }) => {
    const { labels, meeting } = voice.messages.emails;
    return (
      <>
        <Paragraphs texts={texts.tell} />
        <Details
          details={[
            { label: labels.name, value: connector.name },
            { label: labels.role, value: connector.role },
            { label: labels.organisation, value: connector.organisation },
            { label: labels.email, value: connector.email, href: mailLink(connector.email) },
          ]}
        />
        <Sentences title={meeting.whyTitle} texts={why} />
        <Sentences title={texts.timesTitle} texts={timesOffered(coffee, voice)} />
        <Details details={coffeeDetails({ ...coffee, agreed: undefined }, voice)} />
        <Action link={link.url} button={texts.button} />
        <Paragraphs texts={texts.after} />
        <PartHeading text={meeting.meaningTitle} />
        <Paragraphs texts={texts.meaning} />
      </>
    );
  },
});
