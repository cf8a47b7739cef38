import type { Outcome } from '../matches/match.ts';
import type { MatchStatus } from '../matches/status.ts';
import {
  type CountedMatch,
  countedConnector,
  countedMatch,
  countedParticipant,
  countedReferral,
  hasBeen,
  type Records,
} from './records.ts';
import type { Sum } from './suppress.ts';

/** Outcomes from the furthest on. */
const FURTHEST: readonly Outcome[] = ['job-in-field', 'job', 'study', 'interview', 'other', 'none'];

/** States that no match reaches without an introduction. */
const AFTER_INTRODUCTION: readonly MatchStatus[] = ['introduced', 'met', 'not-met'];

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
  { total: 'asked', parts: [...FURTHEST, 'outcome-unknown'] },
  { total: 'connectors', parts: ['connectors-met', 'connectors-not-met'] },
  { total: 'connectors', parts: ['connectors-referred', 'connectors-not-referred'] },
  { total: 'questions', parts: ['questions-accepted', 'questions-declined', 'questions-unanswered'] },
  { total: 'referrals', parts: ['referrals-met', 'referrals-unknown', 'referrals-not-met'] },
];

/** The people at one end of the matches that fit. */
function peopleOf(matches: readonly CountedMatch[], end: 'participant' | 'connector'): Set<string> {
  return new Set(matches.flatMap((match) => match[end]?._ref ?? []));
}

/** How far each participant who was asked has come: the furthest answer, or none. */
function outcomesOf(matches: readonly CountedMatch[]): Map<string, Outcome | undefined> {
  const furthest = new Map<string, Outcome | undefined>();
  for (const { participant, outcomes } of matches) {
    if (!participant || outcomes.length === 0) continue;
    const told = [furthest.get(participant._ref), ...outcomes.map(({ outcome }) => outcome)];
    furthest.set(
      participant._ref,
      FURTHEST.find((outcome) => told.includes(outcome)),
    );
  }
  return furthest;
}

/** Counts every cell of SUMS. People are counted once each, whatever number of matches they had. */
export function countCells(records: Records): Record<string, number> {
  const matches = records.matches.map((match) => countedMatch.parse(match));
  const connectors = records.connectors
    .map((connector) => countedConnector.parse(connector))
    .filter(({ status }) => status === 'active' || status === 'paused');
  const referrals = records.referrals.map((referral) => countedReferral.parse(referral));

  const introducedMatches = matches.filter((match) =>
    AFTER_INTRODUCTION.some((state) => hasBeen(match, state)),
  );
  const metMatches = introducedMatches.filter((match) => hasBeen(match, 'met'));
  const open = introducedMatches.filter((match) => !hasBeen(match, 'met') && !hasBeen(match, 'not-met'));
  const withReferrals = new Set(referrals.flatMap(({ match }) => match?._ref ?? []));

  const introduced = peopleOf(introducedMatches, 'participant');
  const met = peopleOf(metMatches, 'participant');
  const metUnknown = [...peopleOf(open, 'participant')].filter((person) => !met.has(person)).length;
  const referred = peopleOf(
    metMatches.filter(({ _id }) => withReferrals.has(_id)),
    'participant',
  ).size;

  const signedUp = records.participants
    .map((person) => countedParticipant.parse(person))
    .filter(({ status }) => status !== 'unconfirmed');
  // An introduction stands for readiness also where the participant's own record is gone or has no history.
  const ready = new Set(introduced);
  for (const person of signedUp) if (hasBeen(person, 'ready')) ready.add(person._id);
  const known = new Set([...signedUp.map(({ _id }) => _id), ...ready]);
  const screening = signedUp.filter(({ _id, status }) => status === 'received' && !ready.has(_id)).length;

  const outcomes = outcomesOf(introducedMatches);
  const told = (wanted: Outcome | undefined) =>
    [...outcomes.values()].filter((each) => each === wanted).length;

  const metConnectors = peopleOf(metMatches, 'connector');
  const haveMet = connectors.filter(({ _id }) => metConnectors.has(_id)).length;
  const cameByReferral = connectors.filter(({ referredBy }) => referredBy).length;
  const questions = matches.filter((match) => hasBeen(match, 'asked') || hasBeen(match, 'accepted'));
  const accepted = questions.filter((match) => hasBeen(match, 'accepted')).length;
  const declined = questions.filter((match) => hasBeen(match, 'declined')).length;
  const inState = (state: string) => referrals.filter(({ status }) => status === state).length;

  return {
    'signed-up': known.size,
    ready: ready.size,
    screening,
    'not-ready': known.size - ready.size - screening,
    introduced: introduced.size,
    waiting: ready.size - introduced.size,
    met: met.size,
    'met-unknown': metUnknown,
    'not-met': introduced.size - met.size - metUnknown,
    referred,
    'not-referred': met.size - referred,
    asked: outcomes.size,
    'not-asked': introduced.size - outcomes.size,
    ...Object.fromEntries(FURTHEST.map((outcome) => [outcome, told(outcome)])),
    'outcome-unknown': told(undefined),
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
  };
}
