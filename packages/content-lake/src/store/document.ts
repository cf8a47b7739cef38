/** A stored document: any JSON object with an id and a type. */
export type Doc = {
  _id: string;
  _type: string;
  _rev?: string;
  _createdAt?: string;
  _updatedAt?: string;
  [attribute: string]: unknown;
};

export type JsonObject = { [key: string]: unknown };

const ID_RULE = /^[a-z0-9_][a-z0-9_.-]{0,127}$/i;

/** Whether a text may be a document id: Sanity's characters, at most 128 of them, and no empty path segment. */
export function isDocumentId(id: string): boolean {
  return ID_RULE.test(id) && !id.includes('..');
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isDoc(value: unknown): value is Doc {
  return isObject(value) && typeof value._id === 'string' && typeof value._type === 'string';
}

export function isDraftId(id: string): boolean {
  return id.startsWith('drafts.');
}

export function isVersionId(id: string): boolean {
  return id.startsWith('versions.') && id.split('.').length >= 3;
}

/** The id that drafts and versions of one document share: `drafts.a` and `versions.r1.a` both give `a`. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice('drafts.'.length);
  if (isVersionId(id)) return id.split('.').slice(2).join('.');
  return id;
}

/** The release of a version id, or undefined for drafts and published documents. */
export function releaseOf(id: string): string | undefined {
  return isVersionId(id) ? id.split('.')[1] : undefined;
}

/** Whether anyone may read the id in a public dataset: Sanity shows only the root path, ids without a dot. */
export function isRootId(id: string): boolean {
  return !id.includes('.');
}

/** Parses stored JSON that is known to be a document; throws when the store is damaged. */
export function parseDoc(text: string): Doc {
  const value: unknown = JSON.parse(text);
  if (!isDoc(value)) throw new Error('The store holds a row that is not a document');
  return value;
}
