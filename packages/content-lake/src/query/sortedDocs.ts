import type { Doc } from '../store/document.ts';

/** Documents in the order of their ids; the array is what queries run over, so it is never copied. */
export class SortedDocs {
  readonly docs: Doc[] = [];

  /** Adds a document or replaces the one with its id. */
  put(doc: Doc): void {
    const at = this.position(doc._id);
    const replaces = this.docs[at]?._id === doc._id;
    this.docs.splice(at, replaces ? 1 : 0, doc);
  }

  remove(id: string): void {
    const at = this.position(id);
    if (this.docs[at]?._id === id) this.docs.splice(at, 1);
  }

  private position(id: string): number {
    let low = 0;
    let high = this.docs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.docs[middle]?._id ?? '';
      if (there < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
