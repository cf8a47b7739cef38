import type { Doc } from '../store/document.ts';

/** What a transaction does to one document. */
export type Change = {
  documentId: string;
  before: Doc | null;
  after: Doc | null;
  /** The mutations as listeners get them, each naming a document by id. */
  mutations: unknown[];
  /** Which mutation of the request touched the document last, for error messages. */
  index: number;
};

/** The documents that a transaction touches, as they are while it runs; nothing is written before it ends. */
export class WorkingSet {
  readonly transactionId: string;
  readonly timestamp: string;
  private readonly changes = new Map<string, Change>();
  private readonly read: (id: string) => Doc | null;

  constructor(transactionId: string, timestamp: string, read: (id: string) => Doc | null) {
    this.transactionId = transactionId;
    this.timestamp = timestamp;
    this.read = read;
  }

  get(id: string): Doc | null {
    const change = this.changes.get(id);
    return change ? change.after : this.read(id);
  }

  /** Stores a document with the revision and times that the server keeps; returns it as stored. */
  put(doc: Doc, index: number, mutation: unknown): Doc {
    const change = this.touch(doc._id, index, mutation);
    const createdAt = doc._createdAt ?? change.after?._createdAt ?? this.timestamp;
    change.after = { ...doc, _createdAt: createdAt, _updatedAt: this.timestamp, _rev: this.transactionId };
    return change.after;
  }

  remove(id: string, index: number): void {
    this.touch(id, index, { delete: { id } }).after = null;
  }

  /** Every touched document, in the order of first touch; one that came and went again is left out. */
  list(): Change[] {
    return [...this.changes.values()].filter((change) => change.before !== null || change.after !== null);
  }

  private touch(id: string, index: number, mutation: unknown): Change {
    let change = this.changes.get(id);
    if (!change) {
      const before = this.read(id);
      change = { documentId: id, before, after: before, mutations: [], index };
      this.changes.set(id, change);
    }
    change.mutations.push(mutation);
    change.index = index;
    return change;
  }
}
