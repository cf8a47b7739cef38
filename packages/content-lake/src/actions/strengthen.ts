import { type Doc, isDoc, isObject } from '../store/document.ts';

/**
 * A draft may point at a document that is not published yet: its reference is weak and says
 * `_strengthenOnPublish`. Publishing makes such references what the schema says they are.
 */
export function strengthened(draft: Doc): Doc {
  const result = strengthen(draft);
  return isDoc(result) ? result : draft;
}

function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen);
  if (!isObject(value)) return value;
  if (typeof value._ref === 'string' && isObject(value._strengthenOnPublish)) {
    const { _strengthenOnPublish: wish, _weak, ...reference } = value;
    return isObject(wish) && wish.weak === true ? { ...reference, _weak: true } : reference;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strengthen(inner)]));
}
