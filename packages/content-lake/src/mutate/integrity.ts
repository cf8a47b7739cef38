import { referencesIn } from '../store/references.ts';
import type { Store } from '../store/store.ts';
import { missingTarget, stillReferenced } from './errors.ts';
import type { Change } from './workingSet.ts';

/**
 * Strong references must have a target, and a document that is strongly referenced cannot be deleted.
 * Called after the changes were written, inside the transaction; throws an HttpError that undoes it.
 * Only references that the transaction adds are checked, so that older data never blocks an edit.
 */
export function checkReferences(store: Store, dataset: string, changes: Change[]): void {
  for (const change of changes) {
    if (!change.after) {
      const strong = store.incoming(dataset, change.documentId).filter((one) => !one.weak);
      if (change.before && strong.length > 0) {
        throw stillReferenced(
          change.index,
          change.documentId,
          strong.map((one) => one.id),
        );
      }
      continue;
    }
    const before = new Set(strongTargets(change.before));
    for (const target of strongTargets(change.after)) {
      if (!before.has(target) && !store.get(dataset, target)) {
        throw missingTarget(change.index, change.documentId, target);
      }
    }
  }
}

function strongTargets(document: unknown): string[] {
  return referencesIn(document)
    .filter((reference) => !reference.weak)
    .map((reference) => reference.to);
}
