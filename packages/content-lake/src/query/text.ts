import type { Doc } from '../store/document.ts';

/** The hidden attribute under which a document gives all its text; no document can hold it, because of the space. */
export const TEXT_ATTRIBUTE = '_all text';

/**
 * Gives a document the hidden attribute, worked out on first use. It is not enumerable, so that
 * no projection, spread or serialisation ever shows it.
 */
export function offerText(doc: Doc): void {
  let text: string | undefined;
  Object.defineProperty(doc, TEXT_ATTRIBUTE, {
    enumerable: false,
    configurable: true,
    get: () => (text ??= textOf(doc)),
  });
}

/** Every text inside a value, one to a line; keys, ids of references and other names are left out. */
export function textOf(value: unknown): string {
  const parts: string[] = [];
  collect(value, parts);
  return parts.join('\n');
}

function collect(value: unknown, parts: string[]): void {
  if (typeof value === 'string') parts.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, parts);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (!key.startsWith('_')) collect(inner, parts);
  }
}
