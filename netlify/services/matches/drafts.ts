import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { suggestedText } from '../../../forms/drafts/draftedEmail.ts';
import {
  approved,
  type Draft,
  drafted,
  draftIn,
  draftLapses,
  mayIntroduce,
  refused,
} from '../../../program/drafts/draft.ts';
import { remark } from '../../../program/history.ts';
import { referenceSchema } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { isHeldByImport } from '../imports/held.ts';
import { programLake } from '../lake.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import { type Pair, RecordMissing, readPair } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { actOnMatch } from './actOnMatch.ts';
import { referralsOf } from './referrals.ts';

const toldContactSchema = z.object({ match: referenceSchema, entered: z.object({ at: z.string() }) });

/** The connector learns that the introductions can be sent: once for each text, and for each number of people. */
async function ready(lake: SanityClient, pair: Pair, { answeredAt }: Draft, now: Date) {
  const people = await referralsOf(lake, pair.match._id);
  return toConnector(pair, 'introductions-ready', now, `${answeredAt?.replace(/\D/g, '')}-${people.length}`);
}

/**
 * A connector has named people: the participant is asked what may be said of them, once. Where they have agreed before, the
 * connector can send to the others too. Gives the ids of the letters it queued.
 */
export async function askToIntroduce(env: Environment, matchId: string, now: Date): Promise<string[]> {
  const { letters } = await actOnMatch<'asked' | 'known' | 'not-open'>(
    env,
    matchId,
    now,
    async ({ pair, lake }) => {
      const { match, participant, connector } = pair;
      if (!mayIntroduce(match)) return { state: 'not-open' };
      const before = draftIn(match);
      if (before?.state === 'approved')
        return { state: 'known', letters: [await ready(lake, pair, before, now)] };
      if (before) return { state: 'known' };
      return {
        state: 'asked',
        set: { draft: drafted(suggestedText(participant, connector.language), now) },
        letters: [toParticipant(pair, 'introductions-ask', now)],
      };
    },
  );
  return letters;
}

/**
 * A contact whom a connector told staff, who entered it, leads to the same as one whom they named on our page. Told of
 * again, and for each of several, the participant is asked once. Gives the ids of the letters it queued.
 */
export async function introduceTold(
  env: Environment,
  id: string,
  since: string,
  now: Date,
): Promise<string[]> {
  const lake = programLake(env);
  const told = toldContactSchema.safeParse(await lake.getDocument(id)).data;
  if (!told || told.entered.at <= since || (await isHeldByImport(lake, told.match._ref))) return [];
  return askToIntroduce(env, told.match._ref, now).catch((error: unknown) => {
    // One of the two was erased meanwhile.
    if (error instanceof RecordMissing) return [];
    throw error;
  });
}

/** A participant agrees to what is said of them, or would rather write themselves. Pressed twice, the connector is told once. */
export function decideDraft(env: Environment, matchId: string, text: string | undefined, now: Date) {
  return actOnMatch<'kept' | 'not-open'>(env, matchId, now, async ({ pair, lake }) => {
    const before = draftIn(pair.match);
    if (!before || !mayIntroduce(pair.match)) return { state: 'not-open' };
    const isAsBefore =
      text === undefined ? before.state === 'refused' : before.state === 'approved' && before.text === text;
    if (isAsBefore) return { state: 'kept' };
    const draft = text === undefined ? refused(before, now) : approved(before, text, now);
    const letter =
      text === undefined
        ? toConnector(pair, 'introductions-none', now, `refused-${draft.answeredAt?.replace(/\D/g, '')}`)
        : await ready(lake, pair, draft, now);
    return {
      state: 'kept',
      moves: [remark({ at: now, who: 'participant', note: `draft-${draft.state}` })],
      set: { draft },
      letters: [letter],
    };
  });
}

/** Nobody answers what may be said: the connector is told, once, that there is nothing to send. Gives the letters it queued. */
export function tendDraft(
  env: Environment,
  matchId: string,
  now: Date,
  { records, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const pair = await readPair(records, matchId);
    const { match } = pair;
    const before = draftIn(match);
    if (!before || !mayIntroduce(match) || !draftLapses(before, now)) return [];
    const letter = toConnector(pair, 'introductions-none', now, 'lapsed');
    const draft: Draft = { ...before, state: 'lapsed' };
    await write(
      programLake(env)
        .transaction()
        .patch(match._id, transition(match, [], { draft }))
        .createIfNotExists(letter),
    );
    return [letter._id];
  });
}
