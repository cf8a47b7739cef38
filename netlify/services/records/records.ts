import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { ownCorrection } from '../../../forms/my-record/ownCorrection.ts';
import { LANGUAGES } from '../../../locales/locales.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import type { Connector } from '../../../program/connectors/connector.ts';
import { moveConnector } from '../../../program/connectors/status.ts';
import { remark } from '../../../program/history.ts';
import { queueLetter } from '../../../program/letters.ts';
import type { Participant } from '../../../program/participants/participant.ts';
import { moveParticipant, type ParticipantStatus } from '../../../program/participants/status.ts';
import { changedLetter } from '../../../program/personLetters.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { pauseConnector } from '../matches/answers.ts';
import { cancelOpen } from '../matches/cancelOpen.ts';
import { endCoffeesOf } from '../matches/endCoffees.ts';
import { findConnector, findParticipant } from '../people.ts';
import { readSettings } from '../settings.ts';
import { endTablesOf } from '../tables/endTables.ts';
import { retryOnConflict, transition } from '../transition.ts';

/**
 * A participant leaves. Open questions are withdrawn, also where staff noted long ago that somebody left, and a last
 * letter says so. Said twice, it is done once.
 */
async function withdrawParticipant(
  env: Environment,
  { _id, _rev, status, email: to, language }: Participant,
  now: Date,
): Promise<string[]> {
  const lake = programLake(env);
  const hasLeft = status === 'withdrawn';
  const moves = hasLeft ? [] : [moveParticipant(status, 'withdrawn', { at: now, who: 'participant' })];
  const transaction = lake.transaction().patch(_id, transition({ _rev }, moves));
  const told = await cancelOpen({ lake, transaction, now }, _id, 'withdrew');
  if (hasLeft) {
    await commit(transaction);
    return told;
  }
  const dedupeKey = dedupeDay(now);
  const letter = queueLetter({ kind: 'withdrawn', to, language, participant: _id, dedupeKey, now });
  await commit(transaction.createIfNotExists(letter));
  return [
    ...[letter._id, ...told],
    ...(await endCoffeesOf(env, _id, now)),
    // Who waits gets the place at a table.
    ...(await endTablesOf(env, _id, now)),
  ];
}

/**
 * What follows when staff have noted that a participant leaves, but for the letter to them: questions are taken back, and
 * who was to meet them is told. Gives the ids of the letters it queued. Done twice, it is done once.
 */
export function followLeaving(env: Environment, id: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const participant = await findParticipant(lake, id);
    if (participant?.status !== 'withdrawn') return [];
    return [
      ...(await withdrawParticipant(env, participant, now)),
      ...(await endCoffeesOf(env, id, now)),
      ...(await endTablesOf(env, id, now)),
    ];
  });
}

/** The participant or the connector of an id; nothing when it is gone. */
const findPerson = (lake: SanityClient, id: string) =>
  id.startsWith('participant.') ? findParticipant(lake, id) : findConnector(lake, id);

/** A connector leaves. Open questions are withdrawn, also of somebody whom staff retired, and the participants told. */
async function retireConnector(env: Environment, { _id }: Connector, now: Date): Promise<string[]> {
  const { timeZone } = await readSettings(env);
  const { letters } = await pauseConnector(env, _id, dayOf(now, timeZone), now);
  const lake = programLake(env);
  const current = await findConnector(lake, _id);
  if (!current || current.status === 'retired') return letters;
  const retired = moveConnector(current.status, 'retired', { at: now, who: 'connector' });
  const letter = changedLetter(current, now);
  const transaction = lake.transaction().patch(_id, transition(current, [retired]));
  await commit(transaction.createIfNotExists(letter));
  return [...letters, letter._id, ...(await endTablesOf(env, _id, now))];
}

/** Ends a participant's or a connector's part in the program. Gives the ids of the letters it queued. */
export function withdraw(env: Environment, id: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const participant = id.startsWith('participant.') ? await findParticipant(lake, id) : undefined;
    if (participant) return withdrawParticipant(env, participant, now);
    const connector = id.startsWith('connector.') ? await findConnector(lake, id) : undefined;
    return connector ? retireConnector(env, connector, now) : [];
  });
}

/** States from which a participant who pauses is put on hold. In the others only the day is kept, for staff. */
const CAN_HOLD: readonly ParticipantStatus[] = ['received', 'ready'];

/** Pauses a participant or a connector until a day (YYYY-MM-DD). Gives the ids of the letters it queued. */
export function pause(env: Environment, id: string, until: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    if (id.startsWith('connector.')) return (await pauseConnector(env, id, until, now)).letters;
    const lake = programLake(env);
    const participant = await findParticipant(lake, id);
    if (!participant) return [];
    const { status } = participant;
    const moves = CAN_HOLD.includes(status)
      ? [moveParticipant(status, 'on-hold', { at: now, who: 'participant' })]
      : [];
    const transaction = lake.transaction().patch(id, transition(participant, moves, { pausedUntil: until }));
    const letters = await cancelOpen({ lake, transaction, now }, id, 'participant-away');
    await commit(transaction);
    return letters;
  });
}

/** Corrects what a person may correct alone, and tells the address of it. Gives the ids of the letters it queued. */
export function correct(
  env: Environment,
  id: string,
  values: Record<string, unknown>,
  now: Date,
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [person, document] = await Promise.all([findPerson(lake, id), lake.getDocument(id)]);
    if (!person || !document) return [];
    const holder = id.startsWith('participant.') ? 'participant' : 'connector';
    const rules = await readSettings(env);
    const { set, corrected } = ownCorrection(holder, document, values, rules, now);
    const lines = corrected.map((one) => remark({ at: now, who: holder }, one));
    const language = z.enum(LANGUAGES).catch(person.language).parse(values.language);
    const letter = changedLetter({ ...person, language }, now);
    // Who says yes to news again has them again.
    const unset = values.consentNews === true ? ['unsubscribedAt'] : [];
    const patch = { ...transition(person, lines, set), unset };
    await commit(lake.transaction().patch(id, patch).createIfNotExists(letter));
    return [letter._id];
  });
}

/** Tells a person that the record was changed by who has its link. Gives the ids of the letters it queued. */
export async function tellChanged(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const person = await findPerson(lake, id);
  if (!person) return [];
  const letter = changedLetter(person, now);
  await lake.createIfNotExists(letter, { visibility: 'async' });
  return [letter._id];
}
