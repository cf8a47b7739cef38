import type { ImportLake, ImportMutation } from '../import/importLake.ts';
import { Refused } from '../import/importLake.ts';
import { type Document, documentSchema } from './mergeRecord.ts';

const refers = (document: Document, id: string) => {
  const text = JSON.stringify(document);
  return (
    text.includes(`"_ref":"${id}"`) ||
    (Array.isArray(document.doNotIntroduce) && document.doNotIntroduce.includes(id))
  );
};

/** A Content Lake of a few documents, which answers the questions of a merge and applies what it commits. For tests. */
export function mergeLake(first: readonly Document[]) {
  const documents = new Map(first.map((document) => [document._id, document]));
  let revision = 0;
  const apply = (mutation: ImportMutation, next: Map<string, Document>) => {
    revision += 1;
    const _rev = `rev-${revision}`;
    if ('create' in mutation) {
      const made = documentSchema.parse({ ...JSON.parse(JSON.stringify(mutation.create)), _rev });
      if (next.has(made._id)) throw new Refused();
      next.set(made._id, made);
    } else if ('delete' in mutation) next.delete(mutation.delete.id);
    else {
      const { id, ifRevisionID, set = {}, unset = [] } = mutation.patch;
      const document = next.get(id);
      if (!document || (ifRevisionID && document._rev !== ifRevisionID)) throw new Refused();
      const merged: Record<string, unknown> = { ...document, ...JSON.parse(JSON.stringify(set)), _rev };
      for (const name of unset) delete merged[name];
      next.set(id, documentSchema.parse(merged));
    }
  };
  const lake: ImportLake = {
    async fetch(query, { stays = '', goes = '', at = '' } = {}) {
      const all = [...documents.values()].filter(({ _id }) => _id !== stays && _id !== goes);
      if (query.includes('into._ref')) {
        return all
          .filter((one) => one._type === 'merge' && refers(one, String(stays)) && String(one.at) > String(at))
          .map(({ _id }) => _id);
      }
      return all
        .filter((one) => refers(one, String(goes)) || (one._type === 'match' && refers(one, String(stays))))
        .map(({ _id }) => _id);
    },
    read: async (ids) => ids.map((id) => documents.get(id) ?? null),
    async commit(mutations) {
      const next = new Map(documents);
      for (const mutation of mutations) apply(mutation, next);
      documents.clear();
      for (const [id, document] of next) documents.set(id, document);
    },
  };
  return { lake, documents, get: (id: string) => documents.get(id) };
}
