import { ClientError, type SanityClient, type Transaction } from '@sanity/client';
import { z } from 'zod';
import { commitErasing } from '../../netlify/services/commit.ts';
import { type NewKeys, type StoredDocument, saysOldKey, storedDocument, withNewKeys } from './keyed.ts';
import { readLedger, removeLedger, writeLedger } from './ledger.ts';
import { type IdKeys, planKeys } from './planKeys.ts';

const PAGE = 500;
const AT_ONCE = 25;

/** Over all documents so often at most: each round takes what somebody else changed during the one before. */
const ROUNDS = 5;

/** Documents went on being changed while keys were replaced. The message says what to do. */
class NotDone extends Error {
  override name = 'NotDone';
}

/** Every document of a dataset, drafts too, but for the ledger of this and for what the Content Lake keeps for itself. */
export async function readEverything(lake: SanityClient): Promise<StoredDocument[]> {
  const query = `*[_id > $after && !(_id in path("_.**")) && _type != "rekeying"] | order(_id)[0...${PAGE}]`;
  const all: StoredDocument[] = [];
  for (;;) {
    const after = all.at(-1)?._id ?? '';
    const page = z.array(storedDocument).parse(await lake.fetch(query, { after }));
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

/** Puts a document in the place of the one that was read, under its new id; what it was before is forgotten. */
function move(transaction: Transaction, document: StoredDocument, keys: NewKeys): void {
  const { _rev, _updatedAt, ...moved } = withNewKeys(document, keys);
  transaction
    // Only as it was read: whoever changes it meanwhile is not overwritten.
    .patch(document._id, { ifRevisionID: document._rev, set: { rekeyed: true } })
    .delete(document._id)
    .create(moved);
}

async function moveSome(lake: SanityClient, some: readonly StoredDocument[], keys: NewKeys): Promise<void> {
  const transaction = lake.transaction();
  for (const document of some) move(transaction, document, keys);
  try {
    await commitErasing(lake, transaction);
  } catch (error) {
    if (!(error instanceof ClientError && error.statusCode === 409)) throw error;
    // Somebody was quicker at one of them: the next round reads it anew.
    for (const document of some.length > 1 ? some : []) await moveSome(lake, [document], keys);
  }
}

/** Replaces every old key in a dataset. Gives how many documents it changed. Throws NotDone. */
async function replaceIn(lake: SanityClient, keys: NewKeys): Promise<number> {
  const changed = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const old = (await readEverything(lake)).filter((document) => saysOldKey(document, keys));
    if (old.length === 0) return changed.size;
    for (const { _id } of old) changed.add(_id);
    for (let from = 0; from < old.length; from += AT_ONCE)
      await moveSome(lake, old.slice(from, from + AT_ONCE), keys);
  }
  throw new NotDone(
    'Documents are still being changed. Run it again at a quiet hour: it goes on where it is.',
  );
}

/**
 * Computes every keyed id of the program anew, after ID_KEY leaked: whoever has it could try whether an address is among
 * the ids. Everything that refers to them follows, in both datasets, and what stood there before is forgotten with its history. Cut
 * off anywhere, it is run again and ends the same. Gives how many documents it changed.
 */
export async function rekey(
  { program, content }: { program: SanityClient; content: SanityClient },
  idKeys: IdKeys,
): Promise<{ keys: number; documents: number }> {
  const begun = await readLedger(program);
  const keys = begun ?? planKeys(await readEverything(program), idKeys);
  if (keys.size === 0) return { keys: 0, documents: 0 };
  if (!begun) await writeLedger(program, keys);
  const documents = (await replaceIn(program, keys)) + (await replaceIn(content, keys));
  await removeLedger(program);
  return { keys: keys.size, documents };
}
