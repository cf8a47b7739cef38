import type { Visit } from '../../../forms/rsvp/questions.ts';
import { PERSONAL_FIELDS, saysTheSame } from '../../../forms/rsvp/sameVisit.ts';
import { keptVisitSchema, placesHeld, refusalOf } from '../../../program/events/visit.ts';
import { letterId, queueLetter } from '../../../program/letters.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commit, commitErasing } from '../commit.ts';
import { storedDocument } from '../findDocuments.ts';
import { visitKey } from '../keys.ts';
import { programLake } from '../lake.ts';
import { NotKept } from '../notKept.ts';
import { rewrite } from '../rewrite.ts';
import { retryOnConflict } from '../transition.ts';
import { findPlaces, placesId } from './places.ts';
import { type PublishedEvent, readEvent } from './readEvent.ts';

/** The id of one person's answer to one event. */
const visitId = (event: string, email: string, secret: string) => `rsvp.${visitKey(event, email, secret)}`;

const onceFor = (visit: number) => `visit-${visit}`;

/** The letter to a guest, one for each time they come. */
function welcome(id: string, { email: to, lang: language }: Visit, visit: number, now: Date) {
  return queueLetter({ kind: 'rsvp-received', to, language, about: id, dedupeKey: onceFor(visit), now });
}
const welcomeId = (id: string, visit: number) => letterId('rsvp-received', id, onceFor(visit));

/** The id of the letter that tells a guest of one change of the event. */
export const changeLetterId = (id: string, change: number) =>
  letterId('event-changed', id, onceForChange(change));
export const onceForChange = (change: number) => `change-${change}`;
/** The one letter that tells a guest that the event is called off. */
const cancelledId = (id: string) => letterId('event-cancelled', id, 'once');
const regretId = (id: string) => letterId('rsvp-not-kept', id, 'once');

/** The letter to somebody whose answer waited in the spool until there was no place any more. */
function regret(id: string, visit: Visit, now: Date) {
  const { email: to, lang: language, givenName: readerName, event } = visit;
  const letter = queueLetter({ kind: 'rsvp-not-kept', to, language, about: id, dedupeKey: 'once', now });
  return { ...letter, readerName, event };
}

async function read(env: Environment, id: string, event: string) {
  const lake = programLake(env);
  const [kept, places] = await Promise.all([lake.getDocument(id), findPlaces(lake, event)]);
  return { lake, kept, before: kept && keptVisitSchema.parse(kept), places };
}

/**
 * Keeps the answer of a guest: the visit, the place and the queued letter in one transaction, once for each address and
 * event however often it is sent. Of two who ask for the last place one has it. Gives the id of the letter, in a
 * list. Throws NotKept when the event is unknown, over, closed or full.
 */
export async function storeVisit(env: Environment, visit: Visit, now: Date): Promise<string[]> {
  const id = visitId(visit.event, visit.email, env.ID_KEY);
  const event = await readEvent(env, visit.event, visit.lang);
  if (!event) throw new NotKept('unknown');
  return retryOnConflict(async () => {
    const { lake, before, places } = await read(env, id, visit.event);
    if (before && saysTheSame(before, visit)) {
      const letter = welcome(id, visit, before.visit, now);
      // It is there already: written all the same, so that it takes as long as keeping somebody new.
      await commit(lake.transaction().createIfNotExists(letter));
      return [letter._id];
    }
    const guests = places?.guests ?? [];
    const taken = guests.reduce((sum, { people }) => sum + people, 0);
    const refusal = refusalOf(event, taken, visit.people, now, placesHeld(before, visit));
    if (refusal) throw new NotKept(`rsvp-${refusal}`, regret(id, visit, now));
    const count = before ? before.visit + (before.status === 'cancelled' ? 1 : 0) : 1;
    const letter = welcome(id, visit, count, now);
    const mine = { _key: keyOf(id), people: visit.people };
    const all = [...guests.filter(({ _key }) => _key !== mine._key), mine];
    const document = visitDocument(id, visit, event, count, now);
    const transaction = lake.transaction().createIfNotExists(letter);
    if (before) transaction.patch(id, { ifRevisionID: before._rev, set: document });
    else transaction.create(document);
    if (places) transaction.patch(places._id, { ifRevisionID: places._rev, set: { guests: all } });
    else {
      const list = { _id: placesId(visit.event), _type: 'eventPlaces', event: visit.event };
      transaction.create({ ...list, endsAt: event.endsAt, guests: all });
    }
    await commit(transaction);
    return [letter._id];
  });
}

function visitDocument(id: string, visit: Visit, event: PublishedEvent, count: number, now: Date) {
  const { lang: language, consent: _consent, ...answers } = visit;
  return {
    _id: id,
    _type: 'rsvp',
    ...answers,
    status: 'coming',
    visit: count,
    language,
    receivedAt: now.toISOString(),
    title: event.title,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    place: event.rulingPlace,
  };
}

/** A visit as it is kept, and its event; nothing of what is gone. */
export async function findVisit(env: Environment, id: string) {
  const document = await programLake(env).getDocument(id);
  const visit = document && keptVisitSchema.parse(document);
  return { visit, event: visit && (await readEvent(env, visit.event, visit.language)) };
}

/**
 * Takes a visit back: the place is free again, and what the guest told us is erased from record and history, with the
 * letters, which hold the address. Done twice, it is done once.
 */
export function takeVisitBack(env: Environment, id: string, event: string): Promise<void> {
  return retryOnConflict(async () => {
    const { lake, kept, before, places } = await read(env, id, event);
    if (before?.status !== 'coming') return;
    const taken = { set: { status: 'cancelled' }, unset: PERSONAL_FIELDS };
    const transaction = rewrite(lake.transaction(), storedDocument.parse(kept), taken);
    transaction.delete(regretId(id)).delete(cancelledId(id));
    for (let visit = 1; visit <= before.visit; visit += 1) transaction.delete(welcomeId(id, visit));
    for (let change = 1; change <= before.changes; change += 1)
      transaction.delete(changeLetterId(id, change));
    if (places) {
      const guests = places.guests.filter(({ _key }) => _key !== keyOf(id));
      transaction.patch(places._id, { ifRevisionID: places._rev, set: { guests } });
    }
    await commitErasing(lake, transaction);
  });
}
