import { z } from 'zod';
import { MINUTE_MS } from '../../../program/clock/elapsed.ts';
import { hasAnswerWaiting } from '../../../program/matches/told.ts';
import { isHeldBack } from '../../../program/undo.ts';
import type { Environment } from '../../environment.ts';
import { findDocuments, type StoredDocument } from '../findDocuments.ts';
import { isHeldByImport } from '../imports/held.ts';
import { programLake } from '../lake.ts';
import { type Pair, RecordMissing, readPair } from '../people.ts';
import { readSettings } from '../settings.ts';

const APPROVED = '*[_type == "match" && connector._ref == $connector && status == "approved"]._id';

const decided = z.object({
  undoable: z.object({ at: z.string() }).nullish(),
  approvedAt: z.string().nullish(),
});

/** When staff approved a match; long ago where nothing says. */
const approvedAt = (document: StoredDocument | undefined) => {
  const { undoable, approvedAt: at } = decided.parse(document ?? {});
  return Date.parse(undoable?.at ?? at ?? '') || 0;
};

/** The other people for whom a connector was approved, whose match still stands and whom nothing holds back. */
async function readOthers(env: Environment, ids: readonly string[]): Promise<Pair[]> {
  const lake = programLake(env);
  const read = async (id: string) => {
    if (await isHeldByImport(lake, id)) return [];
    const pair = await readPair(lake, id).catch((error) => {
      if (error instanceof RecordMissing) return undefined;
      throw error;
    });
    return pair?.match.status === 'approved' && !hasAnswerWaiting(pair.match) ? [pair] : [];
  };
  return (await Promise.all(ids.map(read))).flat();
}

/**
 * The other approved matches of a match's connector, to be asked about in the same letter. Undefined while one that was
 * approved soon after it can still be taken back: it is waited for, no longer than staff have to undo. So approving many
 * at once leads to one letter, and whoever approves all day long keeps nobody waiting.
 */
export async function approvedTogether(env: Environment, pair: Pair, now: Date): Promise<Pair[] | undefined> {
  const { undoMinutes } = await readSettings(env);
  const found = await findDocuments(programLake(env), APPROVED, { connector: pair.connector._id });
  const isSame = ({ _id }: StoredDocument) => _id === pair.match._id;
  const since = approvedAt(found.find(isSame));
  const others = found.filter((document) => !isSame(document) && document.status === 'approved');
  const held = others.filter((document) => isHeldBack(document, undoMinutes, now));
  if (held.some((document) => approvedAt(document) - since < undoMinutes * MINUTE_MS)) return undefined;
  return readOthers(
    env,
    others.filter((document) => !held.includes(document)).map(({ _id }) => _id),
  );
}
