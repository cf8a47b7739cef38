import { dayOf } from '../../program/clock/zone.ts';
import { type Arm, armOf } from '../../program/trial/arms.ts';
import type { TrialPlan } from '../../program/trial/trial.ts';
import { giveLeftOut } from '../../studio/matches/trial/giveLeftOut.ts';
import { noteTrials } from '../../studio/people/trial/noteTrials.ts';
import { readEnvironment } from '../environment.ts';
import { trialHash } from '../services/keys.ts';
import { leaveTrials } from '../services/matches/trials.ts';
import { readPair } from '../services/people.ts';
import { answerWith, asked, coffeePage, keysOn, offerOf, type Services } from './coffee.fixture.ts';
import { ago, later, NOW } from './introduced.fixture.ts';
import { STAFF, type Staff } from './staffAndPeople.fixture.ts';

const day = (moment: Date) => dayOf(moment, 'America/Chicago');

/** A trial that was switched on ten days ago. */
export function runningTrial(compares: TrialPlan['compares'] = 'both') {
  const plan = {
    ...{ question: 'Do our pages help? (example)', compares, outcome: 'met', usual: 50, hoped: 75 },
    ...{ startsOn: day(later(-9)), endsOn: day(later(90)) },
  };
  return { _key: 'trial-one', _type: 'trial', ...plan, registered: { ...plan, at: ago(10), needed: 58 } };
}

/** Puts trials into the settings. */
export const setTrials = ({ content }: Services, trials: readonly object[]) =>
  content.patch('settings').set({ trials }).commit();

const hashOf = (participant: string) => trialHash('trial-one', participant, readEnvironment().ID_KEY);

/** A match whose connector has said yes with two times, to a participant who comes into this group by the hash. */
export async function introducedIn(
  services: Services,
  arm: Arm,
  participant: Record<string, unknown> = { signedUpAt: ago(1) },
): ReturnType<typeof asked> {
  const pair = await asked(services, { participant });
  if (armOf(hashOf(pair.participant)) !== arm) return introducedIn(services, arm, participant);
  await answerWith(services, pair.match, { answer: 'offer', ...offerOf() });
  return pair;
}

/** The two agree on the first time. */
export async function agree(services: Services, match: string) {
  const [key = ''] = keysOn(await coffeePage(services, 'coffee', match));
  await coffeePage(services, 'coffee', match, { action: 'pick', time: key });
}

/** Who is compared leaves, comes back, asks staff for what was left out, and has staff take them out of it. */
export async function compare({ env, program, studio }: Staff, match: string) {
  const { participant } = await readPair(program, match);
  await leaveTrials(env, participant._id, NOW);
  await noteTrials(studio, participant._id, false, STAFF);
  await program.patch(match).set({ 'trial.arm': 'without' }).commit();
  await giveLeftOut(studio, match, STAFF);
  await noteTrials(studio, participant._id, true, STAFF);
}
