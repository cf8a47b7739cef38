import { hasConfirmed, progressOf, wasIntroduced, wasReady } from '../journeys/progress.ts';
import { hasBeen, type ProgramRecords } from '../journeys/records.ts';
import { OUTCOMES, type Outcome } from '../matches/match.ts';
import { chainCells } from './chains.ts';
import type { Sum } from './suppress.ts';
import { firstWaits, WAIT_CELLS } from './waits.ts';

/** The waits of those introduced. Reports of a period count none. */
export const WAIT_SUM: Sum = { total: 'introduced', parts: WAIT_CELLS };

/**
 * How the cells add up. Those that no stage names are never published, but belong here: what is left over can be
 * worked out too.
 */
export const SUMS: readonly Sum[] = [
  { total: 'signed-up', parts: ['ready', 'screening', 'not-ready'] },
  { total: 'ready', parts: ['introduced', 'waiting'] },
  { total: 'introduced', parts: ['met', 'met-unknown', 'not-met'] },
  { total: 'met', parts: ['referred', 'not-referred'] },
  { total: 'introduced', parts: ['asked', 'not-asked'] },
  WAIT_SUM,
  { total: 'asked', parts: [...OUTCOMES, 'outcome-unknown'] },
  { total: 'connectors', parts: ['connectors-met', 'connectors-not-met'] },
  { total: 'connectors', parts: ['connectors-referred', 'connectors-not-referred'] },
  { total: 'questions', parts: ['questions-accepted', 'questions-declined', 'questions-unanswered'] },
  { total: 'referrals', parts: ['referrals-met', 'referrals-unknown', 'referrals-not-met'] },
  { total: 'referrals', parts: ['chain-first', 'chain-further'] },
];

/** What is counted for the public. Days are read to count how long people wait; none is ever published. */
export type CountedRecords = Pick<ProgramRecords, 'participants' | 'connectors' | 'matches' | 'referrals'>;

/**
 * How far everyone has come who has ever confirmed an address, each counted once. Whose own record is gone is known by
 * their introductions.
 */
function peopleIn(records: CountedRecords) {
  const progress = progressOf(records);
  const introduced = records.matches.filter(wasIntroduced).flatMap(({ participant }) => participant || []);
  const own = new Map(records.participants.map((person) => [person._id, person]));
  const gone = { status: 'introduced', been: [] };
  return [...new Set([...own.keys(), ...introduced])]
    .map((id) => ({ id, person: own.get(id) ?? gone, ...progress(id) }))
    .filter((each) => hasConfirmed(each.person, each))
    .map((each) => ({ ...each, ready: wasReady(each.person, each) }));
}

/** Counts every cell of SUMS. */
export function countCells(records: CountedRecords): Record<string, number> {
  const { matches, referrals } = records;
  const people = peopleIn(records);
  const count = (has: (person: (typeof people)[number]) => boolean) => people.filter(has).length;
  const told = (wanted: Outcome | undefined) => count(({ asked, outcome }) => asked && outcome === wanted);

  const connectors = records.connectors.filter(({ status }) => status === 'active' || status === 'paused');
  const whoMet = new Set(
    matches
      .filter((match) => wasIntroduced(match) && hasBeen(match, 'met'))
      .map(({ connector }) => connector),
  );
  const haveMet = connectors.filter(({ _id }) => whoMet.has(_id)).length;
  const cameByReferral = connectors.filter(({ referredBy }) => referredBy).length;
  const questions = matches.filter((match) => hasBeen(match, 'asked') || hasBeen(match, 'accepted'));
  const accepted = questions.filter((match) => hasBeen(match, 'accepted')).length;
  const declined = questions.filter((match) => hasBeen(match, 'declined')).length;
  const inState = (state: string) => referrals.filter(({ status }) => status === state).length;

  return {
    'signed-up': people.length,
    ready: count(({ ready }) => ready),
    screening: count(({ ready, person }) => !ready && person.status === 'received'),
    'not-ready': count(({ ready, person }) => !ready && person.status !== 'received'),
    introduced: count(({ introduced }) => introduced),
    waiting: count(({ ready, introduced }) => ready && !introduced),
    met: count(({ met }) => met),
    'met-unknown': count(({ metUnknown }) => metUnknown),
    'not-met': count(({ introduced, met, metUnknown }) => introduced && !met && !metUnknown),
    referred: count(({ referred }) => referred),
    'not-referred': count(({ met, referred }) => met && !referred),
    asked: count(({ asked }) => asked),
    'not-asked': count(({ introduced, asked }) => introduced && !asked),
    ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome, told(outcome)])),
    'outcome-unknown': told(undefined),
    ...firstWaits(
      records,
      people.filter(({ introduced }) => introduced),
    ),
    connectors: connectors.length,
    'connectors-met': haveMet,
    'connectors-not-met': connectors.length - haveMet,
    'connectors-referred': cameByReferral,
    'connectors-not-referred': connectors.length - cameByReferral,
    questions: questions.length,
    'questions-accepted': accepted,
    'questions-declined': declined,
    'questions-unanswered': questions.length - accepted - declined,
    referrals: referrals.length,
    'referrals-met': inState('met'),
    'referrals-unknown': inState('offered'),
    'referrals-not-met': referrals.length - inState('met') - inState('offered'),
    ...chainCells(referrals),
  };
}
