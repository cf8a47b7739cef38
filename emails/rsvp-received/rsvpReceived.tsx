import { dayInWords, spanInWords } from '../../locales/dates.ts';
import { dayOf } from '../../program/clock/zone.ts';
import type { LetterContent } from '../content.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { LABELS } from '../parts/labels.ts';
import { commonValues, type Letter, toOther } from '../parts/letter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** To a guest who said that they come to an event. */
export function rsvpReceived(content: LetterContent<'rsvp-received'>): Letter {
  const {
    language,
    sender,
    eventTitle,
    startsAt,
    endsAt,
    place,
    people,
    bring,
    eventUrl,
    calendarUrl,
    cancelLink,
  } = content;
  const words = wordsFor(WORDS, content);
  const labels = LABELS[language];
  const values = { ...commonValues(content), date: dayInWords(dayOf(startsAt, sender.timeZone), language) };
  const body = (
    <>
      <Paragraphs texts={words.tell} values={values} />
      <Details
        details={[
          { label: labels.event, value: eventTitle },
          {
            label: labels.when,
            value: spanInWords({ from: startsAt, to: endsAt }, language, sender.timeZone),
          },
          { label: labels.where, value: place },
          { label: labels.people, value: people > 1 ? String(people) : '' },
          { label: labels.bring, value: bring.join(' · ') },
        ]}
      />
      <Action language={language} link={eventUrl} button={words.button} />
      <LinkLine text={words.calendar} href={calendarUrl} />
      <Paragraphs texts={words.after} values={values} />
      <LinkLine text={words.cancel} href={cancelLink} />
    </>
  );
  return { words, values, foot: toOther(content, words.why), body };
}
