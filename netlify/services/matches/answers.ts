import type { SanityClient, Transaction } from '@sanity/client';
import type { Offer } from '../../../program/coffee/coffee.ts';
import { moveConnector } from '../../../program/connectors/status.ts';
import { callOff, type EndedFor } from '../../../program/endedFor.ts';
import { onAccept } from '../../../program/matches/decide.ts';
import type { DeclineReason, Match } from '../../../program/matches/match.ts';
import { moveMatch } from '../../../program/matchStatus.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import { findConnector, readPair } from '../people.ts';
import { RecordChanged, retryOnConflict, transition } from '../transition.ts';
import { actOnMatch, type Effect, ON_PAGE, type Saying, type Work } from './actOnMatch.ts';
import { firstOffer } from './coffees.ts';
import { isOpen, matchesOf } from './matchesOf.ts';
import { ANSWERED_BY_TELEPHONE, openedAgain } from './openedAgain.ts';
import { trialOf } from './trials.ts';

/** What an answer led to, as the page names its states, and the letters it queued. */
export interface Answered {
  state:
    | 'accepted'
    | 'offered'
    | 'declined'
    | 'asked-back'
    | 'paused'
    | 'full'
    | 'used'
    | 'withdrawn'
    | 'expired';
  letters: string[];
}
type AnswerEffect = Effect<Answered['state']>;

/** An answer that changed nothing. */
export const nothing = (state: Answered['state']): Answered => ({ state, letters: [] });

/** How a question stands that is no longer open. */
export function stateOf({ status }: Pick<Match, 'status'>): 'open' | 'withdrawn' | 'expired' | 'used' {
  if (status === 'asked') return 'open';
  if (status === 'cancelled') return 'withdrawn';
  return status === 'expired' ? 'expired' : 'used';
}

/** The same of a question that is not. */
const closedAs = (match: Pick<Match, 'status'>): Answered['state'] => {
  const state = stateOf(match);
  return state === 'open' ? 'used' : state;
};

/** The open questions to a connector who can take no more: withdrawn, in the same transaction. Gives the letters. */
export async function withdrawQuestions(
  lake: SanityClient,
  transaction: Transaction,
  open: readonly Match[],
  why: EndedFor,
  now: Date,
) {
  const letters: ReturnType<typeof toConnector>[] = [];
  for (const other of open.filter(isOpen)) {
    const pair = await readPair(lake, other._id);
    if (pair.match._rev !== other._rev) throw new RecordChanged('match');
    const { move, set } = callOff(pair.match.status, why, { at: now, who: 'program' });
    transaction.patch(other._id, transition(pair.match, [move], set));
    if (other.status !== 'asked') continue;
    letters.push(
      toConnector(pair, 'question-withdrawn', now),
      toParticipant(pair, 'connector-unavailable', now),
    );
  }
  return letters;
}

/** A yes that comes too late ends the question, and the participant is told. Of one that staff enter they learn why. */
function tooLate({ pair, now }: Work, { isEntered }: Saying, why: EndedFor): AnswerEffect {
  const isFull = why === 'connector-full';
  const refused = isFull ? 'full' : 'not-ready';
  const state = isFull ? 'full' : 'withdrawn';
  if (isEntered) return { state, refused };
  const { move, set } = callOff('asked', why, { at: now, who: 'program' });
  return {
    state,
    refused,
    moves: [move],
    set,
    letters: [toParticipant(pair, 'connector-unavailable', now)],
  };
}

/** Whether another connector has been asked, or is about to be, about the participant of a match. */
async function isAskedElsewhere({ lake, pair: { match, participant } }: Work): Promise<boolean> {
  const all = await matchesOf(lake, participant._id);
  return all.some((other) => other._id !== match._id && isOpen(other));
}

/**
 * A connector's yes. The place is counted again and taken in one transaction, which holds only while the match, the
 * connector and the participant are as they were read: of two yeses for the last place one comes first, and the other
 * finds the connector full (ReDI-School/connect#997 had two over a capacity of one). With times on offer the participant
 * picks one, and both have their invitation then; without, both have their introduction now.
 */
export async function acceptance(work: Work, saying: Saying, offer?: Offer): Promise<AnswerEffect> {
  const { lake, transaction, pair, now, timeZone } = work;
  const { match, participant, connector } = pair;
  const opened = openedAgain(match, saying, ANSWERED_BY_TELEPHONE, now);
  if (!opened) return { state: closedAs(match), refused: 'not-open' };
  if (opened.length > 0 && (await isAskedElsewhere(work)))
    return { state: closedAs(match), refused: 'asked-elsewhere' };
  const all = await matchesOf(lake, connector._id);
  const asked = { ...match, status: 'asked' } as const;
  const decision = onAccept(asked, participant, connector, all, now, timeZone);
  if (decision.outcome === 'not-ready') return tooLate(work, saying, decision.why);
  if (decision.outcome !== 'introduce') return tooLate(work, saying, 'connector-full');
  const at = now.toISOString();
  transaction
    .patch(
      participant._id,
      transition(participant, [moveParticipant('ready', 'introduced', { at: now, who: 'program' })]),
    )
    .patch(connector._id, {
      ifRevisionID: connector._rev,
      set: { lastIntroducedAt: at, expiriesInARow: 0 },
    });
  const others = all.filter(({ _id }) => decision.withdraw.includes(_id));
  const first = offer && firstOffer(work, offer);
  const trial = await trialOf(work);
  return {
    state: first ? 'offered' : 'accepted',
    moves: [
      ...opened,
      moveMatch('asked', 'accepted', { at: now, ...saying.actor('connector') }),
      moveMatch('accepted', 'introduced', { at: now, who: 'program' }),
    ],
    unset: ['declineReason', 'declineWord', 'endedFor'],
    set: {
      ...(!match.askedAt && { askedAt: at }),
      answeredAt: at,
      introducedAt: at,
      ...(first && { coffee: first.coffee }),
      ...(trial && { trial }),
    },
    letters: [
      ...(first?.letters ?? [
        toParticipant(pair, 'introduction-participant', now),
        toConnector(pair, 'introduction-connector', now),
      ]),
      ...(await withdrawQuestions(lake, transaction, others, 'connector-full', now)),
    ],
  };
}

/** A connector's no, for one of four reasons and with a word if they like. The participant is told that we go on looking. */
export function refusal(
  { transaction, pair, now }: Work,
  saying: Saying,
  reason: DeclineReason,
  word: string,
): AnswerEffect {
  const opened = openedAgain(pair.match, saying, ['approved'], now);
  if (!opened) return { state: closedAs(pair.match), refused: 'not-open' };
  transaction.patch(pair.connector._id, { ifRevisionID: pair.connector._rev, set: { expiriesInARow: 0 } });
  return {
    state: 'declined',
    moves: [
      ...opened,
      moveMatch('asked', 'declined', { at: now, ...saying.actor('connector'), note: reason }),
    ],
    set: { answeredAt: now.toISOString(), declineReason: reason, ...(word && { declineWord: word }) },
    // Who was not asked yet by us is not told that we go on looking.
    letters: opened.length > 0 ? [] : [toParticipant(pair, 'connector-unavailable', now)],
  };
}

/** A connector says yes, and may offer times at once. */
export function accept(env: Environment, matchId: string, now: Date, offer?: Offer): Promise<Answered> {
  return actOnMatch(env, matchId, now, (work) => acceptance(work, ON_PAGE, offer));
}

/** A connector says no. */
export function decline(
  env: Environment,
  matchId: string,
  reason: DeclineReason,
  word: string,
  now: Date,
): Promise<Answered> {
  return actOnMatch(env, matchId, now, (work) => refusal(work, ON_PAGE, reason, word));
}

/** Adds a connector's pause to a transaction, and takes back the questions to them. Gives the letters. */
async function pausing(
  { lake, transaction, now }: Pick<Work, 'lake' | 'transaction' | 'now'>,
  saying: Saying,
  connector: NonNullable<Awaited<ReturnType<typeof findConnector>>>,
  questions: readonly Match[],
  until: string,
) {
  const moves =
    connector.status === 'active'
      ? [moveConnector('active', 'paused', { at: now, ...saying.actor('connector') })]
      : [];
  transaction.patch(connector._id, transition(connector, moves, { pausedUntil: until, expiriesInARow: 0 }));
  return withdrawQuestions(lake, transaction, questions, 'connector-away', now);
}

/** A connector pauses until a day (YYYY-MM-DD). Every open question to them is withdrawn, and the participants told. */
export function pauseConnector(
  env: Environment,
  connectorId: string,
  until: string,
  now: Date,
): Promise<Answered> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const connector = await findConnector(lake, connectorId);
    if (!connector) return nothing('withdrawn');
    const transaction = lake.transaction();
    const questions = await matchesOf(lake, connectorId);
    const letters = await pausing({ lake, transaction, now }, ON_PAGE, connector, questions, until);
    for (const letter of letters) transaction.createIfNotExists(letter);
    await commit(transaction);
    return { state: 'paused', letters: letters.map(({ _id }) => _id) };
  });
}

/** The same, said about a match: a question that is open there is taken back with the others. */
export async function pauseFrom(work: Work, saying: Saying, until: string): Promise<AnswerEffect> {
  const { lake, pair, now } = work;
  const { match, connector } = pair;
  const others = (await matchesOf(lake, connector._id)).filter(({ _id }) => _id !== match._id);
  const letters = await pausing(work, saying, connector, others, until);
  if (!isOpen(match)) return { state: 'paused', letters };
  const { move, set } = callOff(match.status, 'connector-away', { at: now, who: 'program' });
  return {
    state: 'paused',
    moves: [move],
    set,
    letters: [
      ...letters,
      ...(match.status === 'asked'
        ? [toConnector(pair, 'question-withdrawn', now), toParticipant(pair, 'connector-unavailable', now)]
        : []),
    ],
  };
}
