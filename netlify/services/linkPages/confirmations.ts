import type { Participant } from '../../../program/participants/participant.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { findParticipant } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';

/** Notes that a person has confirmed the address. Doing it twice is the same as doing it once. */
export function confirmAddress(env: Environment, id: Participant['_id'], now: Date): Promise<void> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const participant = await findParticipant(lake, id);
    if (participant?.status !== 'unconfirmed') return;
    const confirmed = moveParticipant('unconfirmed', 'received', { at: now, who: 'participant' });
    const patch = transition(participant, [confirmed], { confirmedAt: now.toISOString() });
    await commit(lake.transaction().patch(id, patch));
  });
}
