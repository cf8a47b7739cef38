import { type ImportCounts, type ImportDocument, importId, newImport } from './importDocument.ts';
import { type Change, type ImportLake, type ImportMutation, Refused, readImport } from './importLake.ts';

/** Somebody else is writing the same file right now, or wrote it. `by` is their name. */
export class ImportTaken extends Error {
  override name = 'ImportTaken';
  readonly by: string;
  constructor(by: string) {
    super('the import is being written by somebody else');
    this.by = by;
  }
}

/**
 * The document of an import while it is written: each transaction writes records and the line that says so, and holds
 * only while nobody else writes the same import.
 */
export class Ledger {
  readonly #lake: ImportLake;
  readonly #begin: ReturnType<typeof newImport>;
  #revision: string | undefined;
  /** What is written: ids of documents, and of records that were filled. */
  readonly done: Set<string>;

  private constructor(
    lake: ImportLake,
    begin: ReturnType<typeof newImport>,
    before: ImportDocument | undefined,
  ) {
    this.#lake = lake;
    this.#begin = begin;
    this.#revision = before?._rev;
    this.done = new Set([
      ...(before?.batches ?? []).flatMap(({ ids }) => ids),
      ...(before?.fills ?? []).map(({ id }) => id),
    ]);
  }

  /** Opens the import with a key: as an earlier try left it, or a new one, which is written with the first line. */
  static async open(
    lake: ImportLake,
    key: string,
    by: string,
    counts: ImportCounts,
    now: Date,
  ): Promise<Ledger> {
    return new Ledger(lake, newImport(key, by, counts, now), await readImport(lake, importId(key)));
  }

  /** Writes records and a line about them. `line` gets the revision that the records will have. Throws ImportTaken, and Refused where a record is no longer as it was read. */
  async write(mutations: readonly ImportMutation[], line: (revision: string) => Change): Promise<void> {
    const revision = crypto.randomUUID();
    const { _id: id } = this.#begin;
    const held = this.#revision;
    const begin: ImportMutation[] = held ? [] : [{ create: this.#begin }];
    const patch: ImportMutation = { patch: { id, ...(held && { ifRevisionID: held }), ...line(revision) } };
    try {
      await this.#lake.commit([...begin, ...mutations, patch], revision);
    } catch (error) {
      const now = error instanceof Refused ? await readImport(this.#lake, id) : undefined;
      if (now && now._rev !== held) throw new ImportTaken(now.by);
      throw error;
    }
    this.#revision = revision;
  }
}
