import type { KindWordsKept } from '../../../forms/my-record/KindWords.tsx';
import { fullName } from '../../../program/fullName.ts';
import { remark } from '../../../program/history.ts';
import { allowed, kindWordsIn, mayGiveKindWords } from '../../../program/kindWords/kindWords.ts';
import { matchSchema } from '../../../program/matches/match.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commitErasing } from '../commit.ts';
import { readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { findConnector } from '../people.ts';
import { rewrite } from '../rewrite.ts';
import { retryOnConflict } from '../transition.ts';
import { actOnMatch } from './actOnMatch.ts';
import { forgetPast } from './forgetPast.ts';
import { matchesOf } from './matchesOf.ts';

/**
 * Keeps what a participant lets the connector read, in place of what stood there, which is then kept in no earlier revision
 * either. Nothing before the two have met.
 */
export async function noteKindWords(
  env: Environment,
  matchId: string,
  text: string,
  now: Date,
): Promise<void> {
  if (text === '') return;
  await actOnMatch(env, matchId, now, ({ pair: { match } }) => {
    if (!mayGiveKindWords(match) || kindWordsIn(match)?.text === text) return { state: 'as-it-was' };
    const isReplaced = kindWordsIn(match) !== undefined;
    return {
      state: 'kept',
      moves: [remark({ at: now, who: 'participant', note: 'words-allowed' })],
      set: { kindWords: allowed(text, now), ...(isReplaced && { forgetAt: now.toISOString() }) },
    };
  });
  await forgetPast(env, matchId);
}

/** What a participant lets connectors read, with whose page it stands on; nothing of a connector. */
export async function readOwnKindWords(env: Environment, id: string): Promise<KindWordsKept> {
  const lake = programLake(env);
  if (!id.startsWith('participant.')) return [];
  const given = (await matchesOf(lake, id)).flatMap((match) => {
    const words = kindWordsIn(match);
    return words ? [{ match, words }] : [];
  });
  return Promise.all(
    given.map(async ({ match, words }) => {
      const connector = await findConnector(lake, match.connector._ref);
      return { key: keyOf(match._id), text: words.text, connector: connector ? fullName(connector) : '' };
    }),
  );
}

/**
 * Takes back what a participant let a connector read: it is shown no more, and kept no more, in no earlier revision
 * either. `key` is that of the match; of another's match nothing happens.
 */
export function takeKindWordsBack(env: Environment, id: string, key: string, now: Date): Promise<void> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [stored] = await readDocuments(lake, [`match.${key}`]);
    const match = matchSchema.safeParse(stored).data;
    if (!stored || match?.participant._ref !== id || !kindWordsIn(match)) return;
    const line = remark({ at: now, who: 'participant', note: 'words-taken-back' });
    const history = [...match.history, { ...line, _key: crypto.randomUUID() }];
    const change = { set: { history }, unset: ['kindWords'] };
    await commitErasing(lake, rewrite(lake.transaction(), stored, change));
  });
}
