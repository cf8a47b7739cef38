import { isDueForErasure } from '../../../program/retention/age.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { erase } from './erasure.ts';

/** Erases one record when its time is over: a person with all that is about them, anything else by itself. Gives the letters it queued. */
export async function eraseWhenDue(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const document = await lake.getDocument(id);
  if (!document || !isDueForErasure(document, now)) return [];
  if (document._type === 'participant' || document._type === 'connector') return erase(env, id, now);
  await lake.delete(id);
  return [];
}
