import { planIn, type Step } from '../../../program/plan/plan.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { matchesOf } from '../matches/matchesOf.ts';

/** The steps of the latest plan of a participant; nothing of a connector, or where none was written. */
export async function readOwnPlan(env: Environment, id: string): Promise<readonly Step[] | undefined> {
  if (!id.startsWith('participant.')) return undefined;
  const plans = (await matchesOf(programLake(env), id)).flatMap((match) => planIn(match) ?? []);
  return plans.toSorted((one, other) => one.writtenAt.localeCompare(other.writtenAt)).at(-1)?.steps;
}
