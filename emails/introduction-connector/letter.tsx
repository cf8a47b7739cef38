import { mailLink } from '../../program/mailLink.ts';
import { BEGINNING } from '../../program/wording/parts.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Meeting } from '../parts/Meeting.tsx';
import { Paragraphs, PartHeading, Sentences } from '../parts/Paragraphs.tsx';

/** To the connector who said yes: who the participant is, and that the participant writes first. */
export const introductionConnector = defineLetter({
  kind: 'introduction-connector',
  title: 'Introduction, to the Connector',
  reader: 'connector',
  reword: { parts: BEGINNING, people: ['participant'], knows: ['date'] },
  read: async ({ introduction, link }) => ({
    ...(await introduction()),
    prepare: await link('prepare-connector'),
  }),
  values: ({ participant, writeBy }, { day }) => ({ participant: participant.name, date: day(writeBy) }),
  body: ({ participant, why, prepare }, { texts, messages }) => {
    const { labels, meeting } = messages.emails;
    return (
      <>
        <Paragraphs texts={texts.tell} />
        <Details
          details={[
            { label: labels.name, value: participant.name },
            { label: labels.email, value: participant.email, href: mailLink(participant.email) },
            { label: labels.phone, value: participant.phone },
            { label: labels.profession, value: participant.profession },
            { label: labels.years, value: String(participant.years) },
            { label: labels.goal, value: participant.goal },
          ]}
        />
        <Sentences title={meeting.whyTitle} texts={why} />
        <PartHeading text={meeting.nextTitle} />
        <Paragraphs texts={texts.next} />
        <LinkLine text={texts.prepare} href={prepare.url} />
        <Meeting messages={messages} meaning={texts.meaning} />
        <PartHeading text={texts.aimTitle} />
        <Paragraphs texts={texts.aim} />
      </>
    );
  },
});
