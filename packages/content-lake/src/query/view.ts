import { type Doc, publishedIdOf } from '../store/document.ts';
import { referencesIn } from '../store/references.ts';
import { SortedDocs } from './sortedDocs.ts';
import { offerText } from './text.ts';
import { type Path, TextIndex } from './textIndex.ts';

/** Of how many paths the texts are kept in order: a stranger's queries must not fill the memory. */
const MAX_INDEXES = 32;

/**
 * The documents of one dataset as one perspective shows them, with the indexes that make candidate lists:
 * by id, by published id, by referenced id, and by the text at each path that was asked for. Kept up to date one group
 * at a time.
 */
export class View {
  readonly all = new SortedDocs();
  private readonly byId = new Map<string, Doc>();
  private readonly byText = new Map<string, TextIndex>();
  private readonly byGroup = new Map<string, Set<string>>();
  private readonly byTarget = new Map<string, Set<string>>();
  private readonly targetsOf = new Map<string, string[]>();
  private readonly shown = new Map<string, string[]>();

  /** Replaces what the view shows of a group (all documents with one published id, in the store's sense). */
  setGroup(groupId: string, docs: Doc[]): void {
    for (const id of this.shown.get(groupId) ?? []) this.remove(id);
    if (docs.length === 0) this.shown.delete(groupId);
    else
      this.shown.set(
        groupId,
        docs.map((doc) => doc._id),
      );
    for (const doc of docs) this.add(doc);
  }

  get(id: string): Doc | undefined {
    return this.byId.get(id);
  }

  /** The documents with this text at a path, or undefined when too many other paths have been asked for. */
  having(path: Path, text: string): readonly Doc[] | undefined {
    if (path.length === 1 && path[0] === '_id') return this.some(new Set([text]));
    const key = JSON.stringify(path);
    const known = this.byText.get(key);
    if (known) return known.get(text);
    if (this.byText.size === MAX_INDEXES) return undefined;
    const index = new TextIndex(path, this.all.docs);
    this.byText.set(key, index);
    return index.get(text);
  }

  ofGroup(publishedId: string): Doc[] {
    return this.some(this.byGroup.get(publishedId));
  }

  referencing(id: string): Doc[] {
    return this.some(this.byTarget.get(id));
  }

  private some(ids: Set<string> | undefined): Doc[] {
    const docs: Doc[] = [];
    for (const id of ids ?? []) {
      const doc = this.byId.get(id);
      if (doc) docs.push(doc);
    }
    return docs;
  }

  private add(doc: Doc): void {
    offerText(doc);
    this.byId.set(doc._id, doc);
    this.all.put(doc);
    for (const index of this.byText.values()) index.add(doc);
    link(this.byGroup, publishedIdOf(doc._id), doc._id);
    const targets = referencesIn(doc).map((reference) => reference.to);
    for (const target of targets) link(this.byTarget, target, doc._id);
    this.targetsOf.set(doc._id, targets);
  }

  private remove(id: string): void {
    const doc = this.byId.get(id);
    if (!doc) return;
    this.byId.delete(id);
    this.all.remove(id);
    for (const index of this.byText.values()) index.remove(doc);
    unlink(this.byGroup, publishedIdOf(id), id);
    for (const target of this.targetsOf.get(id) ?? []) unlink(this.byTarget, target, id);
    this.targetsOf.delete(id);
  }
}

function link(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

function unlink(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (!ids) return;
  ids.delete(id);
  if (ids.size === 0) index.delete(key);
}
