import type { Visit } from '../../../forms/rsvp/questions.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import type { KeptVisit } from '../../../program/events/visit.ts';
import { letterId, queueLetter } from '../../../program/letters.ts';

const onceFor = (visit: number) => `visit-${visit}`;

/** The letter that asks a guest to confirm, one for each time they say that they come. */
export function welcome(id: string, { email: to, lang: language }: Visit, visit: number, now: Date) {
  return queueLetter({ kind: 'rsvp-received', to, language, about: id, dedupeKey: onceFor(visit), now });
}

/** The letter to a guest under whose address the form came again: nothing has changed, and here it can be. At most one a day. */
export function answeredAgain(id: string, { email: to, lang: language }: Visit, now: Date) {
  return queueLetter({ kind: 'rsvp-again', to, language, about: id, dedupeKey: dedupeDay(now), now });
}

/** The letter to somebody whose answer waited in the spool until there was no place any more. */
export function regret(id: string, visit: Visit, now: Date) {
  const { email: to, lang: language, givenName: readerName, event } = visit;
  const letter = queueLetter({ kind: 'rsvp-not-kept', to, language, about: id, dedupeKey: 'once', now });
  return { ...letter, readerName, event };
}

export const onceForChange = (change: number) => `change-${change}`;

const upTo = (most: number) => Array.from({ length: most }, (_, before) => before + 1);

/** The ids of the letters to a guest that can be told from the visit: a query may not know the newest of them. */
export function letterIdsOf({ _id, visit, changes }: KeptVisit, now: Date): string[] {
  return [
    letterId('rsvp-not-kept', _id, 'once'),
    letterId('event-cancelled', _id, 'once'),
    letterId('rsvp-again', _id, dedupeDay(now)),
    ...upTo(visit).map((time) => letterId('rsvp-received', _id, onceFor(time))),
    ...upTo(changes).map((change) => letterId('event-changed', _id, onceForChange(change))),
  ];
}
