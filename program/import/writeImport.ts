import { z } from 'zod';
import { retryOnConflict } from '../retryOnConflict.ts';
import { listOf, optionalText } from '../stored.ts';
import { fillsOf } from './fill.ts';
import type { ImportCounts } from './importDocument.ts';
import { type Change, type Fields, type ImportLake, Refused } from './importLake.ts';
import { Ledger } from './ledger.ts';

/** Documents of one transaction: few enough to answer soon, so that progress shows and little is done again. */
const BATCH = 100;

type Document = { _id: string; _type: string } & Fields;

/** What is to be written. `fills` go into records that are there already, where these have nothing. */
export interface ToWrite {
  documents: readonly Document[];
  fills: readonly { id: string; document: Fields }[];
  counts: ImportCounts;
}

const owners = z.array(
  z.object({ _id: z.string(), _type: z.string(), emailLower: optionalText, otherEmails: listOf(z.string()) }),
);

const OWNERS =
  '*[_type in ["participant", "connector"] && (emailLower in $emails || count(otherEmails[@ in $emails]) > 0)]{_id, _type, emailLower, otherEmails}';

/** The ids of those documents whose address somebody else has got since the plan was made. */
async function cameMeanwhile(lake: ImportLake, batch: readonly Document[], ours: ReadonlySet<string>) {
  const emails = batch.flatMap(({ emailLower }) => (typeof emailLower === 'string' ? [emailLower] : []));
  if (emails.length === 0) return [];
  const found = owners.parse(await lake.fetch(OWNERS, { emails }));
  const isTaken = ({ _type, emailLower }: Document) =>
    found.some(
      (owner) =>
        owner._type === _type &&
        [owner.emailLower, ...owner.otherEmails].some((one) => one === emailLower) &&
        !ours.has(owner._id),
    );
  return batch.filter(isTaken).map(({ _id }) => _id);
}

const batches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH),
  );

const append = (list: string, items: Fields[]): Change => ({ insert: { after: `${list}[-1]`, items } });

const whom = z
  .object({ _ref: z.string() })
  .transform(({ _ref }) => _ref)
  .catch('');

/** The ids without which a document says nothing: its own, and those of the two people of a match. */
const standsOn = ({ _id, participant, connector }: Document) => [
  _id,
  whom.parse(participant),
  whom.parse(connector),
];

/**
 * Writes an import in transactions of a hundred. Cut off anywhere, the same call goes on from there. `progress` hears how
 * many documents are done. Gives the ids of who came into the program by another way while it was written: they, and
 * their matches, are not written a second time. Throws ImportTaken where another window writes the same file.
 */
export async function writeImport(
  lake: ImportLake,
  key: string,
  { documents, fills, counts }: ToWrite,
  { by, now, progress }: { by: string; now: Date; progress?: (done: number, of: number) => void },
): Promise<string[]> {
  const ledger = await Ledger.open(lake, key, by, counts, now);
  const { done } = ledger;
  const ours = new Set([...done, ...documents.map(({ _id }) => _id)]);
  const meanwhile = new Set<string>();
  const tell = (ids: readonly string[]) => {
    for (const id of ids) done.add(id);
    progress?.(done.size, documents.length + fills.length);
  };
  tell([]);
  for (const batch of batches(documents.filter(({ _id }) => !done.has(_id)))) {
    for (const id of await cameMeanwhile(lake, batch, ours)) meanwhile.add(id);
    const fresh = batch.filter((document) => !standsOn(document).some((id) => meanwhile.has(id)));
    const ids = fresh.map(({ _id }) => _id);
    if (fresh.length > 0)
      await ledger.write(
        fresh.map((document) => ({ create: document })),
        (revision) => append('batches', [{ _key: revision, revision, ids }]),
      );
    tell(batch.map(({ _id }) => _id));
  }
  for (const batch of batches(fills.filter(({ id }) => !done.has(id)))) {
    await retryOnConflict(
      async () => {
        const found = await fillsOf(lake, batch);
        const remembered = found.map(({ fill }) => fill);
        if (found.length > 0)
          await ledger.write(
            found.map(({ patch }) => patch),
            (revision) =>
              append(
                'fills',
                remembered.map((fill) => ({ ...fill, revision })),
              ),
          );
      },
      (error) => error instanceof Refused,
    );
    tell(batch.map(({ id }) => id));
  }
  await ledger.write([], () => ({ set: { state: 'written' } }));
  return [...meanwhile];
}
