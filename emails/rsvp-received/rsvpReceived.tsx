import type { LetterContent } from '../content.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { dayAndHour, dayInWords } from '../parts/dates.ts';
import { LABELS } from '../parts/labels.ts';
import { commonValues, type Letter, toOther } from '../parts/letter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { WORDS } from './words.ts';

/** To a guest who said that they come to an event. */
export function rsvpReceived(content: LetterContent<'rsvp-received'>): Letter {
  const { language, eventTitle, startsAt, place, eventUrl } = content;
  const words = WORDS[language];
  const labels = LABELS[language];
  const values = { ...commonValues(content), date: dayInWords(startsAt, language) };
  const body = (
    <>
      <Paragraphs texts={words.tell} values={values} />
      <Details
        details={[
          { label: labels.event, value: eventTitle },
          { label: labels.when, value: dayAndHour(startsAt, language) },
          { label: labels.where, value: place },
        ]}
      />
      <Action language={language} link={eventUrl} button={words.button} />
      <Paragraphs texts={words.after} values={values} />
    </>
  );
  return { words, values, foot: toOther(content, words.why), body };
}
