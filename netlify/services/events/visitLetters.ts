import type { Visit } from '../../../forms/rsvp/questions.ts';
import type { Language } from '../../../locales/locales.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import type { KeptVisit } from '../../../program/events/visit.ts';
import { MOST_OFFERS } from '../../../program/events/waitingList.ts';
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

/** What is written to a guest who has confirmed: they have a place, or wait for one. */
export function confirmation(
  visit: { _id: string; email: string; language: Language; visit: number },
  kind: 'rsvp-confirmed' | 'rsvp-waiting',
  now: Date,
) {
  const { _id: about, email: to, language } = visit;
  return queueLetter({ kind, to, language, about, dedupeKey: onceFor(visit.visit), now });
}

const onceForOffer = (visit: number, offer: number) => `visit-${visit}-offer-${offer}`;

/** The letter to who waits, when a place has become free. */
export function offer(
  visit: { _id: string; email: string; language: Language; visit: number },
  missed: number,
  now: Date,
) {
  const { _id: about, email: to, language } = visit;
  const dedupeKey = onceForOffer(visit.visit, missed + 1);
  return queueLetter({ kind: 'rsvp-place-free', to, language, about, dedupeKey, now });
}

export const onceForChange = (change: number) => `change-${change}`;

const upTo = (most: number) => Array.from({ length: most }, (_, before) => before + 1);

/** The ids of the letters to a guest that can be told from the visit: a query may not know the newest of them. */
export function letterIdsOf({ _id, visit, changes }: KeptVisit, now: Date): string[] {
  return [
    letterId('rsvp-not-kept', _id, 'once'),
    letterId('event-cancelled', _id, 'once'),
    letterId('rsvp-again', _id, dedupeDay(now)),
    ...upTo(visit).flatMap((time) => [
      letterId('rsvp-received', _id, onceFor(time)),
      letterId('rsvp-confirmed', _id, onceFor(time)),
      letterId('rsvp-waiting', _id, onceFor(time)),
      ...upTo(MOST_OFFERS).map((place) => letterId('rsvp-place-free', _id, onceForOffer(time, place))),
    ]),
    ...upTo(changes).map((change) => letterId('event-changed', _id, onceForChange(change))),
  ];
}
