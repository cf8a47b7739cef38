import { remark } from '../../../program/history.ts';
import { mayNotReach, reachIn } from '../../../program/reach/reach.ts';
import type { Environment } from '../../environment.ts';
import { toConnector } from '../letters/matchLetters.ts';
import { actOnMatch, type Effect, ON_PAGE, type Work } from './actOnMatch.ts';
import { missing } from './followUps.ts';

/** What a participant who cannot reach the connector can ask for. */
export const REACH_ACTS = ['write', 'staff', 'another'] as const;
export type ReachAct = (typeof REACH_ACTS)[number];

/** What it led to, as the page names it. */
export type Reached = 'wrote' | 'staff' | 'another' | 'closed';

const WORKS: Record<ReachAct, (work: Work) => Effect<Reached>> = {
  /** The connector is written to once, however often it is asked for. */
  write: ({ pair, now }) => {
    const reach = reachIn(pair.match);
    if (reach.wroteAt) return { state: 'wrote' };
    return {
      state: 'wrote',
      moves: [remark({ at: now, who: 'participant', note: 'reach-wrote' })],
      set: { reach: { ...reach, wroteAt: now.toISOString() } },
      letters: [toConnector(pair, 'reach-connector', now)],
    };
  },
  /** It stands under Today, from the first time on. */
  staff: ({ pair, now }) => {
    const reach = reachIn(pair.match);
    if (reach.staffAt) return { state: 'staff' };
    return {
      state: 'staff',
      moves: [remark({ at: now, who: 'participant', note: 'reach-staff' })],
      set: { reach: { ...reach, staffAt: now.toISOString() } },
    };
  },
  /** The two do not meet: the participant is ready for another connector, and the one whom nobody reached is told. */
  another: (work) => {
    const effect = missing(work, ON_PAGE, 'participant', 'no-answer');
    const letters = [...(effect.letters ?? []), toConnector(work.pair, 'reach-ended', work.now)];
    return { ...effect, state: 'another', letters };
  },
};

/** Does what a participant asks for who cannot reach the connector; nothing where the two have found each other meanwhile. */
export function actOnReach(env: Environment, matchId: string, act: ReachAct, now: Date) {
  return actOnMatch<Reached>(env, matchId, now, (work) =>
    mayNotReach(work.pair.match) ? WORKS[act](work) : { state: 'closed' },
  );
}
