import { mailLink } from '../../program/mailLink.ts';
import { BEGINNING } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Meeting } from '../parts/Meeting.tsx';
import { Paragraphs, PartHeading, Points, Sentences } from '../parts/Paragraphs.tsx';

/** To the participant: who the connector is, why, and that the participant writes first. */
export const introductionParticipant = defineLetter({
  kind: 'introduction-participant',
  title: 'Introduction, to the participant',
  reader: 'participant',
  reword: { parts: BEGINNING, people: ['connector'], knows: ['date'] },
  read: async ({ introduction, link, prepare }) => ({
    ...(await introduction()),
    prepare: await prepare(),
    reach: await link('reach'),
  }),
  values: ({ connector, writeBy }, { day }) => ({ connector: connector.name, date: day(writeBy) }),
  body: ({ connector, why, prepare, reach }, { texts, messages }) => {
    const { labels, meeting } = messages.emails;
    const link = mailLink(connector.email);
    return (
      <>
        <Paragraphs texts={texts.tell} />
        <Details
          details={[
            { label: labels.name, value: connector.name },
            { label: labels.role, value: connector.role },
            { label: labels.organisation, value: connector.organisation },
            { label: labels.email, value: connector.email, href: link },
          ]}
        />
        <Sentences title={meeting.whyTitle} texts={why} />
        <PartHeading text={meeting.nextTitle} />
        <Paragraphs texts={texts.next} />
        <Action link={link} button={texts.button} shown={connector.email} />
        <Paragraphs texts={texts.writing} />
        {prepare && <LinkLine text={texts.prepare} href={prepare.url} />}
        <LinkLine text={texts.unanswered} href={reach.url} />
        <Meeting messages={messages} meaning={texts.meaning} />
        <PartHeading text={texts.askTitle} />
        <Points texts={texts.ask} />
        <Paragraphs texts={texts.aim} />
      </>
    );
  },
});
