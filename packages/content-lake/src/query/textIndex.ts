import type { Doc } from '../store/document.ts';
import { SortedDocs } from './sortedDocs.ts';

/** A way of attributes through a document: `status`, or `author._ref` as two names. */
export type Path = readonly string[];

/** The text at the end of a path; undefined when there is none, or something else. */
export function textAt(doc: Doc, path: Path): string | undefined {
  let value: unknown = doc;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  }
  return typeof value === 'string' ? value : undefined;
}

/** Documents by the text that they have at one path. */
export class TextIndex {
  private readonly path: Path;
  private readonly byText = new Map<string, SortedDocs>();

  constructor(path: Path, docs: readonly Doc[]) {
    this.path = path;
    for (const doc of docs) this.add(doc);
  }

  /** In the order of their ids. */
  get(text: string): Doc[] {
    return this.byText.get(text)?.docs ?? [];
  }

  add(doc: Doc): void {
    const text = textAt(doc, this.path);
    if (text === undefined) return;
    const docs = this.byText.get(text) ?? new SortedDocs();
    this.byText.set(text, docs);
    docs.put(doc);
  }

  remove(doc: Doc): void {
    const text = textAt(doc, this.path);
    const docs = text === undefined ? undefined : this.byText.get(text);
    docs?.remove(doc._id);
    if (text !== undefined && docs?.docs.length === 0) this.byText.delete(text);
  }
}
