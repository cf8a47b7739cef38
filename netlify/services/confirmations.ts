import { ClientError } from '@sanity/client';
import { type Participant, participantSchema } from '../../program/participants/participant.ts';
import { moveParticipant } from '../../program/participants/status.ts';
import type { Environment } from '../environment.ts';
import { programLake } from './lake.ts';

/** The participant a link is about, or nothing when the record is gone. */
export async function findParticipant(env: Environment, id: string): Promise<Participant | undefined> {
  const document = await programLake(env).getDocument(id);
  return document ? participantSchema.parse(document) : undefined;
}

/** Notes that a person has confirmed the address. Doing it twice is the same as doing it once. */
export async function confirmAddress(env: Environment, participant: Participant, now: Date): Promise<void> {
  if (participant.status !== 'unconfirmed') return;
  const entry = moveParticipant('unconfirmed', 'received', { at: now, who: 'participant' });
  try {
    await programLake(env)
      .patch(participant._id)
      .ifRevisionId(participant._rev)
      .set({ status: 'received', confirmedAt: now.toISOString() })
      .setIfMissing({ history: [] })
      .append('history', [{ ...entry, _key: crypto.randomUUID() }])
      .commit();
  } catch (error) {
    if (!(error instanceof ClientError && error.statusCode === 409)) throw error;
    const current = await findParticipant(env, participant._id);
    if (current?.status === 'unconfirmed') await confirmAddress(env, current, now);
  }
}
