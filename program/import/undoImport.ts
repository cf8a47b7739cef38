import { z } from 'zod';
import { fullName } from '../fullName.ts';
import { referencedId } from '../references.ts';
import { retryOnConflict } from '../retryOnConflict.ts';
import { optionalText } from '../stored.ts';
import { type ImportDocument, isUndoable } from './importDocument.ts';
import { type Fields, type ImportLake, type ImportMutation, Refused, readImport } from './importLake.ts';

const BATCH = 100;

/** An import cannot be undone: it is too long ago, or gone. */
export class UndoRefused extends Error {
  override name = 'UndoRefused';
}

/** What stays after an undo, because somebody changed it since, or something new hangs on it. */
export interface Kept {
  id: string;
  /** The name of a person; empty for a match. */
  name: string;
}

const keptSchema = z.object({
  _id: z.string(),
  givenName: optionalText,
  familyName: optionalText,
  _rev: z.string(),
  participant: referencedId,
  connector: referencedId,
});

/** What came since the import and hangs on one of its records: letters, matches, referrals. */
const SINCE = `*[_type in ["match", "letter", "referral", "partnerReferral"]
  && coalesce(entered.import, "") != $id]{"on": array::compact([
    participant._ref, connector._ref, about._ref, ...coalesce(alsoAbout[]._ref, []), match._ref, referredBy._ref, becameConnector._ref, signedUpAs._ref
  ])}`;
const sinceSchema = z.array(z.object({ on: z.array(z.string()).nullish() }));

const batches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH),
  );

/** Reads documents by their ids, a hundred at a time. */
async function readAll(lake: ImportLake, ids: readonly string[]) {
  const found: z.output<typeof keptSchema>[] = [];
  for (const batch of batches(ids))
    for (const document of await lake.read(batch)) if (document) found.push(keptSchema.parse(document));
  return found;
}

/** What of an import is as it was written, and what is not. A person stays whose match stays. */
async function sort(lake: ImportLake, { _id, batches: written }: ImportDocument) {
  const revisions = new Map(
    written.flatMap(({ revision, ids }) => ids.map((id): [string, string] => [id, revision])),
  );
  const documents = await readAll(lake, [...revisions.keys()]);
  const since = new Set(
    sinceSchema.parse(await lake.fetch(SINCE, { id: _id })).flatMap(({ on }) => on ?? []),
  );
  const isChanged = ({ _id: id, _rev }: { _id: string; _rev: string }) =>
    revisions.get(id) !== _rev || since.has(id);
  const changed = new Set(documents.filter(isChanged).map(({ _id: id }) => id));
  for (const { _id: id, participant, connector } of documents.filter((one) => changed.has(one._id)))
    if (id.startsWith('match.')) for (const who of [participant, connector]) changed.add(who);
  return {
    gone: documents.filter(({ _id: id }) => !changed.has(id)),
    kept: documents.filter(({ _id: id }) => changed.has(id)),
  };
}

/** Deletes what is still as it was read, with its history; all of it or nothing. */
const deletions = (documents: readonly { _id: string; _rev: string }[]): ImportMutation[] =>
  documents.flatMap(({ _id, _rev }) => [
    { patch: { id: _id, ifRevisionID: _rev, set: { undone: true } } },
    { delete: { id: _id, purge: true } },
  ]);

/** Takes out of records what the import filled in, where nobody changed them since. Gives those that stay. */
async function emptyFills(lake: ImportLake, { _id, fills }: ImportDocument): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const { _key, id, fields, revision } of fills) {
    const [record] = await readAll(lake, [id]);
    if (record && record._rev !== revision) kept.push({ id, name: fullName(record) });
    else if (record)
      await lake.commit(
        [
          { patch: { id, ifRevisionID: revision, unset: fields } },
          { patch: { id: _id, unset: [`fills[_key == ${JSON.stringify(_key)}]`] } },
        ],
        crypto.randomUUID(),
      );
  }
  return kept;
}

/**
 * Undoes an import: deletes with their history the records that nobody changed since, and empties again what it filled
 * in. Gives what stays, by name. Where nothing stays the import itself goes too, and the dataset is as it was. Cut off
 * anywhere, the same call goes on. Throws UndoRefused.
 */
export async function undoImport(
  lake: ImportLake,
  id: string,
  { now, progress }: { now: Date; progress?: (done: number, of: number) => void },
): Promise<Kept[]> {
  const begun = await readImport(lake, id);
  if (!begun || !isUndoable(begun, now)) throw new UndoRefused();
  return retryOnConflict(
    async () => {
      const document = await readImport(lake, id);
      if (!document) return [];
      const { gone, kept } = await sort(lake, document);
      const filled = await emptyFills(lake, document);
      let done = 0;
      // Matches first: no moment shows one whose people are gone.
      const inOrder = gone.toSorted(
        (one, other) => Number(other._id.startsWith('match.')) - Number(one._id.startsWith('match.')),
      );
      for (const batch of batches(inOrder)) {
        await lake.commit(deletions(batch), crypto.randomUUID());
        done += batch.length;
        progress?.(done, gone.length);
      }
      const stays: Kept[] = [...kept.map((one) => ({ id: one._id, name: fullName(one) })), ...filled];
      const end: ImportMutation =
        stays.length === 0
          ? { delete: { id, purge: true } }
          : { patch: { id, set: { state: 'undone' } satisfies Fields } };
      await lake.commit([end], crypto.randomUUID());
      return stays;
    },
    (error) => error instanceof Refused,
  );
}
