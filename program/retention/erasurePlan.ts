import type { z } from 'zod';
import { type Change, changeOf } from './changeOf.ts';
import { addressOf, erasableSchema } from './erasable.ts';
import { reachOf } from './reachOf.ts';

/** What erasing one person touches. */
export interface ErasurePlan {
  /** The id of the person's page in the public dataset, if the record names one. */
  page: string | undefined;
  delete: string[];
  /** One change for each document that stays, so that no transaction touches a document twice. */
  change: Change[];
  /** How many documents go, by type, the page among them. */
  erased: Record<string, number>;
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
  const all = documents.map((document) => erasableSchema.parse(document));
  const record = all.find(({ _id }) => _id === subject);
  if (!record) return { page: undefined, delete: [], change: [], erased: {} };
  const person = { ...record, email: addressOf(record) };
  const reach = reachOf(person, all);
  const page = person.bio || undefined;
  const erased: Record<string, number> = page ? { connectorBio: 1 } : {};
  for (const { _id, _type } of all) if (reach.gone.has(_id)) erased[_type] = (erased[_type] ?? 0) + 1;
  return {
    page,
    delete: [...reach.gone].sort(),
    change: all
      .filter(({ _id }) => !reach.gone.has(_id))
      .map((document) => changeOf(reach, document, now))
      .filter((change) => change !== undefined),
    erased,
  };
}
