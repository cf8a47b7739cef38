import { z } from 'zod';
import { PERSONAL_FIELDS } from '../../../forms/rsvp/personalFields.ts';
import type { Visit } from '../../../forms/rsvp/questions.ts';
import { guestsAt, holdOf, keptVisitSchema, refusalOf, stands } from '../../../program/events/visit.ts';
import { nextInLine } from '../../../program/events/waitingList.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commit, commitErasing } from '../commit.ts';
import { storedDocument } from '../findDocuments.ts';
import { visitKey } from '../keys.ts';
import { programLake } from '../lake.ts';
import { NotKept } from '../notKept.ts';
import { queueOrRepeat, readLetters } from '../repeatLetter.ts';
import { rewrite } from '../rewrite.ts';
import { retryOnConflict } from '../transition.ts';
import { findPlaces, keepPlaces, leavePlaces } from './places.ts';
import { type PublishedEvent, readEvent } from './readEvent.ts';
import { answeredAgain, letterIdsOf, regret, welcome } from './visitLetters.ts';

/** The id of one person's answer to one event. */
const visitId = (event: string, email: string, secret: string) => `rsvp.${visitKey(event, email, secret)}`;

async function read(env: Environment, id: string, event: string) {
  const lake = programLake(env);
  const [kept, places] = await Promise.all([lake.getDocument(id), findPlaces(lake, event)]);
  return { lake, kept, before: kept && keptVisitSchema.parse(kept), places };
}

/**
 * Keeps the answer of a guest, with the queued letter, in one transaction: nobody comes before the link in the letter is
 * used, and a place is held for a day where not too much is held already and nobody waits. A form that comes again under an address
 * changes nothing: its owner gets a letter, with the link that can. Gives the id of the letter, in a list. Throws
 * NotKept when the event is unknown, over or closed.
 */
export async function storeVisit(env: Environment, visit: Visit, now: Date): Promise<string[]> {
  const id = visitId(visit.event, visit.email, env.ID_KEY);
  const event = await readEvent(env, visit.event, visit.lang);
  if (!event) throw new NotKept('unknown');
  return retryOnConflict(async () => {
    const { lake, before, places } = await read(env, id, visit.event);
    const guests = guestsAt(places?.guests ?? [], now);
    const again = answeredAgain(id, visit, now);
    const isGuest = before?.status === 'coming';
    const refusal = refusalOf(event, now);
    if (refusal) throw new NotKept(`rsvp-${refusal}`, isGuest ? again : regret(id, visit, now), isGuest);
    const isNew = !before || !stands(before, now);
    const count = before ? before.visit + (isNew ? 1 : 0) : 1;
    const letter = isGuest ? again : welcome(id, visit, count, now);
    const [sent] = await readLetters(lake, [letter._id]);
    const transaction = queueOrRepeat(lake.transaction(), letter, sent, now);
    if (isNew) {
      const others = guests.filter(({ _key }) => _key !== keyOf(id));
      // Who waits comes first.
      const isNext = !nextInLine(event, others, places?.waiting ?? [], now);
      const until = isNext ? holdOf(event, others, visit.people, now)?.toISOString() : undefined;
      const document = visitDocument(visit, event, count, until, now);
      if (before) transaction.patch(id, { ifRevisionID: before._rev, ...document });
      else transaction.create({ ...document.set, _id: id, _type: 'rsvp' });
      const mine = until ? [{ _key: keyOf(id), people: visit.people, until }] : [];
      keepPlaces(transaction, places, { slug: visit.event, ...event }, [...others, ...mine]);
    }
    // Written all the same, so that it takes as long as keeping somebody new.
    else transaction.patch(id, { ifRevisionID: before._rev, set: { visit: before.visit } });
    await commit(transaction);
    return [letter._id];
  });
}

/** What a visit says, and what it said before that no longer counts. */
function visitDocument(
  visit: Visit,
  event: PublishedEvent,
  count: number,
  heldUntil: string | undefined,
  now: Date,
) {
  const { lang: language, consent: _consent, ...answers } = visit;
  return {
    set: {
      ...answers,
      ...toldOf(event),
      status: 'held',
      visit: count,
      language,
      receivedAt: now.toISOString(),
      ...(heldUntil && { heldUntil }),
    },
    unset: heldUntil ? [] : ['heldUntil'],
  };
}

/** The event as a guest is told of it: what it is compared with when it is moved. */
export const toldOf = ({ title, startsAt, endsAt, rulingPlace: place }: PublishedEvent) => ({
  title,
  startsAt,
  endsAt,
  place,
});

/** A visit as it is kept, and its event; nothing of what is gone. */
export async function findVisit(env: Environment, id: string) {
  const document = await programLake(env).getDocument(id);
  const visit = document && keptVisitSchema.parse(document);
  return { visit, event: visit && (await readEvent(env, visit.event, visit.language)) };
}

const LETTERS = '*[_type == "letter" && about._ref == $id]._id';

/**
 * Takes a visit back, or an answer that was never confirmed: the place is free again, and what the guest told us is
 * erased from record and history, with the letters, which hold the address. Done twice, it is done once.
 */
export function takeVisitBack(env: Environment, id: string, event: string, now: Date): Promise<void> {
  return retryOnConflict(async () => {
    const { lake, kept, before, places } = await read(env, id, event);
    if (!before || before.status === 'cancelled') return;
    const taken = { set: { status: 'cancelled' }, unset: [...PERSONAL_FIELDS, 'heldUntil'] };
    const transaction = rewrite(lake.transaction(), storedDocument.parse(kept), taken);
    const found = z.array(z.string()).parse(await lake.fetch(LETTERS, { id }));
    for (const letter of new Set([...letterIdsOf(before, now), ...found])) transaction.delete(letter);
    if (places) leavePlaces(transaction, places, [keyOf(id)]);
    await commitErasing(lake, transaction);
  });
}
