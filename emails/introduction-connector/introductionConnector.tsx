import { dayInWords } from '../../locales/dates.ts';
import { dayOf } from '../../program/clock/zone.ts';
import type { LetterContent } from '../content.ts';
import { Meeting } from '../introduction/Meeting.tsx';
import { MEETING_WORDS } from '../introduction/words.ts';
import { Details, mailTo } from '../parts/Details.tsx';
import { LABELS } from '../parts/labels.ts';
import { commonValues, type Letter, toConnector } from '../parts/letter.tsx';
import { Paragraphs, PartHeading, Sentences } from '../parts/Paragraphs.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** To the connector who said yes: who the participant is, and that the participant writes first. */
export function introductionConnector(content: LetterContent<'introduction-connector'>): Letter {
  const { language, participant, why, writeBy } = content;
  const words = wordsFor(WORDS, content);
  const meeting = MEETING_WORDS[language];
  const labels = LABELS[language];
  const date = dayInWords(dayOf(writeBy, content.sender.timeZone), language);
  const values = { ...commonValues(content), participant: participant.name, date };
  const body = (
    <>
      <Paragraphs texts={words.tell} values={values} />
      <Details
        details={[
          { label: labels.name, value: participant.name },
          { label: labels.email, value: participant.email, href: mailTo(participant.email) },
          { label: labels.phone, value: participant.phone },
          { label: labels.profession, value: participant.profession },
          { label: labels.years, value: String(participant.years) },
          { label: labels.goal, value: participant.goal },
        ]}
      />
      <Sentences title={meeting.whyTitle} texts={why} />
      <PartHeading text={meeting.nextTitle} />
      <Paragraphs texts={words.next} values={values} />
      <Meeting language={language} meaning={words.meaning} values={values} />
      <PartHeading text={words.aimTitle} />
      <Paragraphs texts={words.aim} values={values} />
    </>
  );
  return { words, values, foot: toConnector(content), body };
}
