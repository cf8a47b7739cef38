import { writtenToAt } from '../../../program/merge/mergeRecord.ts';
import type { Participant } from '../../../program/participants/participant.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { findParticipant } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';

/**
 * Notes that a person has confirmed an address. Where that is one of a record which went into this one, it is the one we
 * write to from now on: nobody has confirmed the other. Doing it twice is the same as doing it once.
 */
export function confirmAddress(
  env: Environment,
  id: Participant['_id'],
  now: Date,
  address?: string,
): Promise<void> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const participant = await findParticipant(lake, id);
    if (participant?.status !== 'unconfirmed') return;
    const confirmed = moveParticipant('unconfirmed', 'received', { at: now, who: 'participant' });
    const isOther = address && comparableAddress(address) !== comparableAddress(participant.email);
    const set = {
      confirmedAt: now.toISOString(),
      ...(isOther && writtenToAt(await lake.getDocument(id), address)),
    };
    const patch = transition(participant, [confirmed], set);
    await commit(lake.transaction().patch(id, patch));
  });
}
