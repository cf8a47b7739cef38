import { z } from 'zod';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { lastMove } from '../../../program/history.ts';
import { type LetterKind, letterId, queueLetter } from '../../../program/letters.ts';
import { OPEN_MATCH_STATUSES } from '../../../program/matchStatus.ts';
import type { ParticipantStatus } from '../../../program/participants/status.ts';
import { ERASABLE_TYPES } from '../../../program/recordTypes.ts';
import { isHeldBack } from '../../../program/undo.ts';
import type { Environment } from '../../environment.ts';
import { takeIn } from '../forms/trapped.ts';
import { isHeldByImport } from '../imports/held.ts';
import { programLake } from '../lake.ts';
import { toConnector } from '../letters/matchLetters.ts';
import { applyTold } from '../matches/applyTold.ts';
import { followCallOff } from '../matches/callOff.ts';
import { introduceTold } from '../matches/drafts.ts';
import { tellAnswer } from '../matches/exchange.ts';
import { forgetPast } from '../matches/forgetPast.ts';
import { askConnector } from '../matches/questions.ts';
import { findInVain, takeBackInVain, takeBackInVainOf } from '../matches/questionsInVain.ts';
import { inviteMet } from '../matches/referrals.ts';
import { beginMessage } from '../messages/sendMessages.ts';
import { findConnector, findMatch, findParticipant, RecordMissing, readPair } from '../people.ts';
import { followAway } from '../records/away.ts';
import { bringAlong } from '../records/bringAlong.ts';
import { erase } from '../records/erasure.ts';
import { PAGE_TASK } from '../records/pageAfterLeaving.ts';
import { followLeaving } from '../records/records.ts';
import { readSettings } from '../settings.ts';
import { refill, tendTable } from '../tables/tendTable.ts';

/** The letter that tells a participant of a decision of staff. Other states have letters of their own ways, or none. */
const LETTER_OF: Partial<Record<ParticipantStatus, LetterKind>> = {
  ready: 'ready',
  'on-hold': 'on-hold',
  'not-eligible': 'not-yet-eligible',
  withdrawn: 'withdrawn',
};

/** A decision older than this many days is told no more: it came with a restored backup, or was told long ago. */
const TOLD_WITHIN_DAYS = 3;
const since = (now: Date) => daysBefore(now, TOLD_WITHIN_DAYS).toISOString();

const historySchema = z
  .array(
    z.object({
      at: z.string(),
      to: z.string(),
      who: z.string(),
      from: z.string().nullish(),
      letter: z.string().nullish(),
    }),
  )
  .nullish()
  // One record that cannot be read keeps nobody else from being told.
  .catch(null);

const decidedSchema = z.object({ _id: z.string(), status: z.string(), history: historySchema });

/** The decision of staff that made a record what it is, if it is one, and fresh. */
function freshDecision({ status, history }: Omit<z.infer<typeof decidedSchema>, '_id'>, now: Date) {
  const last = lastMove(history);
  return last?.who === 'staff' && last.to === status && last.at > since(now) ? last : undefined;
}

/** To the second: what tells a decision from the one before. */
const momentOf = ({ at }: { at: string }) => at.slice(0, 19);

const kindFor = (status: string): LetterKind | undefined =>
  Object.entries(LETTER_OF).find(([state]) => state === status)?.[1];

/** The letter to a connector whom staff have just welcomed; once, whoever comes back later. Gives the ids of the letters it queued. */
async function welcomeConnector(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const [connector, document] = await Promise.all([findConnector(lake, id), lake.getDocument(id)]);
  if (connector?.status !== 'active' || !document) return [];
  const decision = freshDecision(decidedSchema.parse(document), now);
  if (decision?.from !== 'applied' || decision.letter === 'none') return [];
  const { email: to, language, _id } = connector;
  const request = {
    kind: 'connector-welcome',
    to,
    language,
    connector: _id,
    dedupeKey: 'once',
    now,
  } as const;
  const letter = queueLetter(request);
  await lake.createIfNotExists(letter, { visibility: 'async' });
  return [letter._id];
}

/** Tells a participant what staff decided, once for each decision. Gives the ids of the letters it queued. */
async function tellDecision(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const [participant, document] = await Promise.all([findParticipant(lake, id), lake.getDocument(id)]);
  if (!participant || !document) return [];
  const decision = freshDecision(decidedSchema.parse(document), now);
  const kind = kindFor(participant.status);
  if (!decision || !kind) return [];
  const toOthers = participant.status === 'withdrawn' ? await followLeaving(env, id, now) : [];
  if (decision.letter === 'none') return toOthers;
  const { email: to, language, _id } = participant;
  const letter = queueLetter({ kind, to, language, participant: _id, dedupeKey: momentOf(decision), now });
  await lake.createIfNotExists(letter, { visibility: 'async' });
  return [letter._id, ...toOthers];
}

/**
 * What follows when staff have cancelled a match, once: a connector who was asked is told; where the two were introduced
 * already, both are, and the participant is ready again.
 */
async function followCancelled(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const document = await lake.getDocument(id);
  if (document?.status !== 'cancelled') return [];
  const decision = freshDecision(decidedSchema.parse(document), now);
  if (decision?.from === 'introduced')
    return [
      ...(await followCallOff(env, id, decision.letter !== 'none', now)),
      ...(await refill(env, await findMatch(lake, id), now)),
    ];
  if (decision?.from !== 'asked' || decision.letter === 'none') return [];
  const letter = toConnector(await readPair(lake, id), 'question-withdrawn', now);
  await lake.createIfNotExists(letter, { visibility: 'async' });
  return [letter._id];
}

/** What follows where staff enter a contact whom a connector named, or that the participant has met one. */
async function followReferral(env: Environment, id: string, now: Date): Promise<string[]> {
  const introduced = await introduceTold(env, id, since(now), now);
  const decided = decidedSchema.safeParse(await programLake(env).getDocument(id)).data;
  const decision = decided && freshDecision(decided, now);
  if (decision?.to !== 'met' || decision.letter === 'none') return introduced;
  return [...introduced, ...(await inviteMet(env, id, now))];
}

/** Whether it was asked that somebody be erased: a person with a record, or one whom a document names. */
async function isToBeErased(env: Environment, id: string): Promise<boolean> {
  const document = await programLake(env).getDocument(id);
  return typeof document?.eraseRequestedAt === 'string';
}

/** Whether staff can still take back what they decided: until then nobody is written to. */
async function isStillUndoable(env: Environment, id: string, now: Date): Promise<boolean> {
  const [document, { undoMinutes }] = await Promise.all([
    programLake(env).getDocument(id),
    readSettings(env),
  ]);
  return isHeldBack(document, undoMinutes, now);
}

/**
 * Makes the effect of what staff wrote in Studio, once they can no longer take it back: what is held back is found again
 * by the sweep. Doing it twice is the same as doing it once.
 */
export async function handleRecordChange(env: Environment, id: string, now: Date): Promise<string[]> {
  // Sending a letter that is no longer queued does nothing.
  if (id.startsWith('letter.')) return [id];
  if (id.startsWith('setAside.')) return takeIn(env, id, now);
  if (id.startsWith('merge.')) {
    await bringAlong(env, id);
    return [];
  }
  if (id.startsWith('groupCoffee.')) return tendTable(env, id, now);
  if (id.startsWith('message.')) return beginMessage(env, id, now);
  if (!id.startsWith('match.')) {
    if (await isToBeErased(env, id)) return erase(env, id, now);
    if (await isStillUndoable(env, id, now)) return [];
    if (await isHeldByImport(programLake(env), id)) return [];
    if (id.startsWith('connector.'))
      return [...(await welcomeConnector(env, id, now)), ...(await followAway(env, id, now))];
    if (id.startsWith('referral.')) return followReferral(env, id, now);
    if (!id.startsWith('participant.')) return [];
    return [...(await tellDecision(env, id, now)), ...(await takeBackInVainOf(env, id, now))];
  }
  await forgetPast(env, id);
  if (await isStillUndoable(env, id, now)) return [];
  try {
    // What staff were told is true at once; its letters, and all else, wait until staff write to the import's people.
    if (await isHeldByImport(programLake(env), id)) return await applyTold(env, id, now);
    return [
      ...(await askConnector(env, id, now)),
      ...(await tellAnswer(env, id, now)),
      ...(await applyTold(env, id, now)),
      ...(await followCancelled(env, id, now)),
      ...(await takeBackInVain(env, id, now)),
    ];
  } catch (error) {
    // One of the two was erased meanwhile: there is nobody to ask or to tell, however often the webhook comes.
    if (error instanceof RecordMissing) return [];
    throw error;
  }
}

/** Matches whose effect shows in themselves, and records with a decision of the last days whose letter may be missing. */
const QUERY = `{
  "matches": *[_type == "match" && (status == "approved"
    || (status == "asked" && defined(answerToConnectorAt) && answerToConnectorAt != coalesce(answerTold, ""))
    || count(told[!defined(doneAt)]) > 0 || defined(forgetAt)
    || (status == "cancelled" && history[to != ""][-1].who == "staff" && history[to != ""][-1].from == "introduced"
      && history[to != ""][-1].at > $since && !defined(calledOffAt)))]._id,
  "decided": *[((_type == "participant" && status in $told) || (_type == "match" && status == "cancelled")
      || (_type == "connector" && status == "active" && history[to != ""][-1].from == "applied"))
    && _updatedAt > $since && history[to != ""][-1].who == "staff" && history[to != ""][-1].letter != "none"]{_id, status, history},
  "leaving": *[_type == "participant" && status == "withdrawn" && _updatedAt > $since && history[to != ""][-1].who == "staff"
    && count(*[_type == "match" && participant._ref == ^._id && (status in $open
      || (status == "introduced" && coffee.state in ["offered", "agreed"]))]) > 0]._id,
  "retiring": *[_type == "connector" && status == "retired"
    && ((defined(bio) && coalesce(count(tasks[string::startsWith(_key, $pageTask)]), 0) == 0)
      || count(*[_type == "groupCoffee" && connector._ref == ^._id && status == "open"]) > 0)]._id,
  "erasing": *[_type in $erasable && defined(eraseRequestedAt)]._id,
  "takingIn": *[_type == "setAside" && defined(takeInRequestedAt)]._id,
  "tables": *[_type == "groupCoffee" && ((status == "cancelled" && !defined(calledOffAt))
    || count(guests[state == "taken-back" && defined(askedAt) && !defined(unaskedAt)]) > 0 || (status == "open" && (
    coalesce(toldSequence, -1) != coalesce(sequence, 0) || count(guests[state == "invited" && !defined(askedAt)]) > 0
    || (count(guests[state == "waiting"]) > 0 && count(guests[state == "coming"]) < seats))))]._id,
  "toldContacts": *[_type == "referral" && entered.at > $since && match->status in ["introduced", "met"] && !defined(match->draft)]._id,
  "metContacts": *[_type == "referral" && status == "met" && consentToBeAsked == true && coalesce(contactEmail, "") != ""
    && !defined(invitedAt) && _updatedAt > $since && history[to != ""][-1].who == "staff" && history[to != ""][-1].at > $since
    && history[to != ""][-1].letter != "none"]._id,
  "discarded": *[_type == "message" && status == "discarded"]._id,
  "merges": *[_type == "merge" && at > $since && count(*[references(^.gone)]) > 0]._id
}`;

const missedSchema = z.object({
  matches: z.array(z.string()),
  decided: z.array(decidedSchema),
  erasing: z.array(z.string()),
  leaving: z.array(z.string()),
  retiring: z.array(z.string()),
  takingIn: z.array(z.string()),
  merges: z.array(z.string()),
  discarded: z.array(z.string()),
  toldContacts: z.array(z.string()),
  metContacts: z.array(z.string()),
  tables: z.array(z.string()),
});

/** Records whose effect is missing because a webhook was lost. What was told already is not among them. */
export async function findMissedEffects(env: Environment, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const found = await lake.fetch(QUERY, {
    told: Object.keys(LETTER_OF),
    since: since(now),
    open: OPEN_MATCH_STATUSES,
    erasable: ERASABLE_TYPES,
    pageTask: PAGE_TASK,
  });
  const {
    matches,
    decided,
    erasing,
    leaving,
    retiring,
    takingIn,
    discarded,
    merges,
    tables,
    toldContacts,
    metContacts,
  } = missedSchema.parse(found);
  const expected = decided.flatMap((record) => {
    const decision = freshDecision(record, now);
    if (!decision) return [];
    if (record._id.startsWith('match.'))
      return decision.from === 'asked'
        ? [{ id: record._id, letter: letterId('question-withdrawn', record._id, 'once') }]
        : [];
    if (record._id.startsWith('connector.'))
      return [{ id: record._id, letter: letterId('connector-welcome', record._id, 'once') }];
    const kind = kindFor(record.status);
    return kind ? [{ id: record._id, letter: letterId(kind, record._id, momentOf(decision)) }] : [];
  });
  // Most runs find nothing that was missed, and ask no further.
  const ids = expected.map(({ letter }) => letter);
  const written = z
    .array(z.string())
    .parse(ids.length > 0 ? await lake.fetch('*[_id in $ids]._id', { ids }) : []);
  return [
    ...erasing,
    ...leaving,
    ...retiring,
    ...takingIn,
    ...merges,
    ...discarded,
    ...tables,
    ...toldContacts,
    ...metContacts,
    ...matches,
    ...(await findInVain(env)),
    ...expected.filter(({ letter }) => !written.includes(letter)).map(({ id }) => id),
  ];
}
