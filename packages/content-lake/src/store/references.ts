import { isObject } from './document.ts';

/** A reference that a document holds: the id it points at, and whether the target may be missing. */
export type Reference = { to: string; weak: boolean };

/**
 * Every reference inside a document, each target once; a target that is referenced both ways counts as strong.
 * References into other datasets or projects are left out: they are not this dataset's to check.
 */
export function referencesIn(document: unknown): Reference[] {
  const found = new Map<string, boolean>();
  collect(document, found);
  return [...found].map(([to, weak]) => ({ to, weak }));
}

function collect(value: unknown, found: Map<string, boolean>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isObject(value)) return;
  if (typeof value._ref === 'string') {
    if (!('_dataset' in value) && !('_projectId' in value) && value._type !== 'globalDocumentReference') {
      found.set(value._ref, value._weak === true && (found.get(value._ref) ?? true));
    }
    return;
  }
  for (const key in value) collect(value[key], found);
}
