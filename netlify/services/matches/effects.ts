import { z } from 'zod';
import { type LetterKind, queueLetter } from '../../../program/letters.ts';
import type { ParticipantStatus } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { findParticipant } from '../people.ts';
import { askConnector } from './questions.ts';

/** The letter that tells a participant of a decision of staff. Other states have letters of their own ways, or none. */
const LETTER_OF: Partial<Record<ParticipantStatus, LetterKind>> = {
  ready: 'ready',
  'on-hold': 'on-hold',
  'not-eligible': 'not-yet-eligible',
};

/** A decision older than this many days is told no more: it came with a restored backup, or was told long ago. */
const TOLD_WITHIN_DAYS = 3;
const since = (now: Date) => new Date(now.getTime() - TOLD_WITHIN_DAYS * 24 * 60 * 60 * 1000).toISOString();

const decisionSchema = z.object({
  history: z.array(z.object({ at: z.string(), to: z.string(), who: z.string() })).nullish(),
});

/** Tells a participant what staff decided, once for each decision. Gives the ids of the letters it queued. */
async function tellDecision(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const [participant, document] = await Promise.all([findParticipant(lake, id), lake.getDocument(id)]);
  const decision = decisionSchema.parse(document ?? {}).history?.at(-1);
  const kind = participant && LETTER_OF[participant.status];
  const isFresh =
    decision?.who === 'staff' && decision.to === participant?.status && decision.at > since(now);
  if (!participant || !kind || !isFresh) return [];
  const { email: to, language, _id } = participant;
  const letter = queueLetter({ kind, to, language, participant: _id, once: decision.at.slice(0, 19), now });
  await lake.createIfNotExists(letter, { visibility: 'async' });
  return [letter._id];
}

/** Makes the effect of a state that staff wrote in Studio. Doing it twice is the same as doing it once. */
export async function takeEffect(env: Environment, id: string, now: Date): Promise<string[]> {
  if (id.startsWith('match.')) return askConnector(env, id, now);
  if (id.startsWith('participant.')) return tellDecision(env, id, now);
  return [];
}

/** Records whose effect may be missing because a webhook was lost: approved matches, and decisions of the last days. */
export async function untold(env: Environment, now: Date): Promise<string[]> {
  const query = `*[(_type == "match" && status == "approved")
    || (_type == "participant" && status in $told && _updatedAt > $since)]._id`;
  return z
    .array(z.string())
    .parse(await programLake(env).fetch(query, { told: Object.keys(LETTER_OF), since: since(now) }));
}
