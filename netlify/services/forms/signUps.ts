import type { SanityClient } from '@sanity/client';
import { newParticipant } from '../../../forms/learn-more/newParticipant.ts';
import type { LearnMoreSignUp } from '../../../forms/learn-more/questions.ts';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { assessEligibility } from '../../../program/eligibility.ts';
import { confirmationLetter } from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict } from '../transition.ts';
import { recordKey } from './recordKey.ts';

type Stored = { _rev: string; status: string; signedUpAt?: string };

function write(
  lake: SanityClient,
  before: Stored | undefined,
  participant: ReturnType<typeof newParticipant>,
  letter: ReturnType<typeof confirmationLetter>,
) {
  const transaction = lake.transaction().createIfNotExists(letter);
  if (!before) return transaction.create(participant);
  // A form that waited in the spool is older than what the person has said since.
  if ((before.signedUpAt ?? '') > participant.signedUpAt) return transaction;
  if (before.status === 'unconfirmed') {
    const { _id, _type, status: _status, history: _history, ...answers } = participant;
    return transaction.patch(_id, { set: answers, ifRevisionID: before._rev });
  }
  // Somebody whose address is confirmed signs up again: kept beside the record for staff, never over it.
  const { email: _email, history: _history, ...answers } = participant;
  const again = { ...answers, _key: crypto.randomUUID(), _id: undefined, _type: 'laterSignUp' };
  return transaction.patch(participant._id, {
    setIfMissing: { laterSignUps: [] },
    insert: { after: 'laterSignUps[-1]', items: [again] },
    ifRevisionID: before._rev,
  });
}

const dayBefore = (now: Date) => daysBefore(now, 1);

/**
 * Keeps a sign-up: the participant and the queued letter in one transaction, once for each address however often it
 * is sent. Gives the id of the letter, in a list. Throws what the Content Lake's client throws when it is away.
 */
export async function storeSignUp(env: Environment, signUp: LearnMoreSignUp, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const settings = await readSettings(env);
  const finding = assessEligibility(signUp, settings.regionPostcodes);
  return retryOnConflict(async () => {
    const key = await recordKey(lake, 'participant', signUp.email, env.ID_KEY);
    const participant = newParticipant(key, signUp, finding, now);
    const letters = [now, dayBefore(now)].map((day) => confirmationLetter(participant, day));
    const ids = letters.map(({ _id }) => _id);
    const [before, ...asked] = await lake.getDocuments<Stored & { queuedAt?: string }>([
      participant._id,
      ...ids,
    ]);
    // At most one letter in 24 hours, over midnight too: the one of yesterday still waits for its answer.
    const isRecent = (letter: { queuedAt?: string } | null | undefined) =>
      (letter?.queuedAt ?? '') > dayBefore(now).toISOString();
    const letter = (isRecent(asked[1]) ? letters[1] : undefined) ?? confirmationLetter(participant, now);
    await commit(write(lake, before ?? undefined, participant, letter));
    return [letter._id];
  });
}
