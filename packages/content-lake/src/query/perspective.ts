import { plainError } from '../http/errors.ts';
import { type Doc, isDraftId, isRootId, isVersionId, publishedIdOf, releaseOf } from '../store/document.ts';

/**
 * How documents are seen. `raw`: all as stored. `published`: without drafts and versions.
 * `layers`: one document for each published id, taken from the first layer that has one
 * (`drafts` or a release); published documents lie below all layers.
 */
export type Perspective = { kind: 'raw' } | { kind: 'published' } | { kind: 'layers'; layers: string[] };

const LAYER = /^[a-zA-Z0-9_-]{1,128}$/;

/**
 * Reads the `perspective` parameter. Without it the API version decides: `published` from 2025-02-19 on, `raw` before.
 * Throws an HttpError 400 for names that cannot be one.
 */
export function parsePerspective(value: string | null, apiVersion: string): Perspective {
  if (value === null || value === '') return { kind: isSince2025(apiVersion) ? 'published' : 'raw' };
  const names = value.split(',').map((name) => (name === 'previewDrafts' ? 'drafts' : name.trim()));
  if (names.length === 1 && names[0] === 'raw') return { kind: 'raw' };
  if (names.length === 1 && names[0] === 'published') return { kind: 'published' };
  if (names.includes('raw') || names.some((name) => !LAYER.test(name))) {
    throw plainError(400, `Invalid perspective: ${value}`);
  }
  const end = names.indexOf('published');
  return { kind: 'layers', layers: end === -1 ? names : names.slice(0, end) };
}

function isSince2025(apiVersion: string): boolean {
  return apiVersion === 'X' || (/^\d{4}-/.test(apiVersion) && apiVersion >= '2025-02-19');
}

/** A text that is the same for the same view of a dataset. */
export function viewKey(perspective: Perspective, rootOnly: boolean): string {
  const name = perspective.kind === 'layers' ? `layers:${perspective.layers.join(',')}` : perspective.kind;
  return rootOnly ? `root:${name}` : name;
}

/**
 * What a perspective shows of the documents that share one published id.
 * `rootOnly` is the view of someone without a token: only ids without a dot.
 */
export function applyPerspective(group: Doc[], perspective: Perspective, rootOnly: boolean): Doc[] {
  const visible = rootOnly ? group.filter((doc) => isRootId(doc._id)) : group;
  if (perspective.kind === 'raw') return visible;
  const published = visible.filter((doc) => !isDraftId(doc._id) && !isVersionId(doc._id));
  if (perspective.kind === 'published') return published;
  for (const layer of perspective.layers) {
    const found = visible.find((doc) => layerOf(doc._id) === layer);
    if (found) return isToBeDeleted(found) ? [] : [asPublished(found)];
  }
  return published.map(asPublished);
}

function layerOf(id: string): string | undefined {
  return isDraftId(id) ? 'drafts' : releaseOf(id);
}

function isToBeDeleted(doc: Doc): boolean {
  const system = doc._system;
  return typeof system === 'object' && system !== null && 'delete' in system && system.delete === true;
}

function asPublished(doc: Doc): Doc {
  return { ...doc, _id: publishedIdOf(doc._id), _originalId: doc._id };
}
