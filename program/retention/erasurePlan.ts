import type { z } from 'zod';
import { type Change, changeOf } from './changeOf.ts';
import { addressOf, type Erasable, erasableSchema } from './erasable.ts';
import { reachOf } from './reachOf.ts';

/** What erasing one person touches. */
export interface ErasurePlan {
  /** The ids of the person's pages in the public dataset: records that were made one may each have had one. */
  pages: string[];
  /** The ids under which the person was known: of the record, and of those that went into it. */
  ids: string[];
  delete: string[];
  /** One change for each document that stays, so that no transaction touches a document twice. */
  change: Change[];
  /** How many documents go, by type, the page among them. */
  erased: Record<string, number>;
}

/**
 * The documents with every record that went into the person's as theirs: what was written in the moment in which two were
 * made one may still refer to the one that is gone.
 */
function asOnePerson(subject: string, documents: readonly Erasable[]): Erasable[] {
  const gone = documents.flatMap(({ _type, into, gone: id }) =>
    _type === 'merge' && into?._ref === subject && id ? [id] : [],
  );
  if (gone.length === 0) return [...documents];
  const theirs = (reference: Erasable['participant']) =>
    reference && gone.includes(reference._ref ?? '') ? { ...reference, _ref: subject } : reference;
  return documents.map((document) => ({
    ...document,
    participant: theirs(document.participant),
    connector: theirs(document.connector),
    becameConnector: theirs(document.becameConnector),
    readers: document.readers?.map((id) => (gone.includes(id) ? subject : id)),
  }));
}

/**
 * What becomes of everything when somebody is erased. `subject` is the id of a participant or a connector; or, of
 * somebody without a record, of the visit, the referral or the partner's form that names them. `documents` are that and
 * everything that refers to it, to their matches, or to what they wrote elsewhere. A match that stays
 * keeps the id of who is gone, which is a keyed hash and says nothing of anybody. Erasing again plans nothing more.
 */
export function erasurePlan(
  subject: string,
  documents: readonly z.input<typeof erasableSchema>[],
  now: Date,
): ErasurePlan {
  const all = asOnePerson(
    subject,
    documents.map((document) => erasableSchema.parse(document)),
  );
  const record = all.find(({ _id }) => _id === subject);
  if (!record) return { pages: [], ids: [], delete: [], change: [], erased: {} };
  const person = { ...record, email: addressOf(record) };
  const reach = reachOf(person, all);
  const merges = all.filter(({ _id, _type }) => _type === 'merge' && reach.gone.has(_id));
  const pages = [person, ...merges].flatMap(({ bio }) => bio || []);
  const erased: Record<string, number> = pages.length > 0 ? { connectorBio: pages.length } : {};
  for (const { _id, _type } of all) if (reach.gone.has(_id)) erased[_type] = (erased[_type] ?? 0) + 1;
  return {
    pages,
    ids: [subject, ...merges.flatMap(({ _id, gone }) => [_id, gone ?? []].flat())],
    delete: [...reach.gone].sort(),
    change: all
      .filter(({ _id }) => !reach.gone.has(_id))
      .map((document) => changeOf(reach, document, now))
      .filter((change) => change !== undefined),
    erased,
  };
}
