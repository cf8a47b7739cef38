import type { EmailEvent } from '../source/letterSource.ts';
import type { Detail } from './Details.tsx';
import type { Voice } from './defineLetter.tsx';

/** What a guest is told of an event, for how many people they come, and what they told us that they need. */
export function eventDetails(
  { title, startsAt, endsAt, place, bring }: EmailEvent,
  people: number,
  { messages, span }: Voice,
  needs = '',
): Detail[] {
  const { labels } = messages.emails;
  return [
    { label: labels.event, value: title },
    { label: labels.when, value: span({ from: startsAt, to: endsAt }) },
    { label: labels.where, value: place },
    { label: labels.people, value: people > 1 ? String(people) : '' },
    { label: labels.needs, value: needs },
    { label: labels.bring, value: bring.join(' · ') },
  ];
}
