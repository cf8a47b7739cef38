import { dayInWords } from '../../locales/dates.ts';
import { dayOf } from '../../program/clock/zone.ts';
import type { LetterContent } from '../content.ts';
import { Meeting } from '../introduction/Meeting.tsx';
import { MEETING_WORDS } from '../introduction/words.ts';
import { Action } from '../parts/Action.tsx';
import { Details, mailTo } from '../parts/Details.tsx';
import { fill } from '../parts/fill.ts';
import { LABELS } from '../parts/labels.ts';
import { commonValues, type Letter, toParticipant } from '../parts/letter.tsx';
import { Paragraphs, PartHeading, Points, Sentences } from '../parts/Paragraphs.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** To the participant: who the connector is, why, and that the participant writes first. */
export function introductionParticipant(content: LetterContent<'introduction-participant'>): Letter {
  const { language, connector, why, writeBy } = content;
  const words = wordsFor(WORDS, content);
  const meeting = MEETING_WORDS[language];
  const labels = LABELS[language];
  const date = dayInWords(dayOf(writeBy, content.sender.timeZone), language);
  const values = { ...commonValues(content), connector: connector.name, date };
  const link = mailTo(connector.email);
  const body = (
    <>
      <Paragraphs texts={words.tell} values={values} />
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
      <Paragraphs texts={words.next} values={values} />
      <Action language={language} link={link} button={fill(words.button, values)} shown={connector.email} />
      <Paragraphs texts={words.writing} values={values} />
      <Meeting language={language} meaning={words.meaning} values={values} />
      <PartHeading text={words.askTitle} />
      <Points texts={words.ask} values={values} />
      <Paragraphs texts={words.aim} values={values} />
    </>
  );
  return { words, values, foot: toParticipant(content), body };
}
