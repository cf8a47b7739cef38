import { randomUUID } from 'node:crypto';
import { Mutation as SanityMutation } from '@sanity/mutator';
import { shapeProblem } from '../http/shape.ts';
import { type Doc, isDoc } from '../store/document.ts';
import { alreadyExists, badPatch, notFound, wrongRevision } from './errors.ts';
import type { Mutation, PatchOperations } from './parse.ts';
import type { WorkingSet } from './workingSet.ts';

export type MutationResult = { id: string; operation: 'create' | 'update' | 'delete' | 'none' };

/** A mutation whose query, if it had one, has been replaced by the ids it found. */
export type ResolvedMutation = { mutation: Mutation; ids?: string[] };

/** Applies one mutation to the working set. Throws an HttpError when it is refused. */
export function applyMutation(work: WorkingSet, resolved: ResolvedMutation, index: number): MutationResult[] {
  const { mutation, ids } = resolved;
  if ('create' in mutation) return [create(work, withId(mutation.create), index, 'fail')];
  if ('createIfNotExists' in mutation) {
    return [create(work, withId(mutation.createIfNotExists), index, 'ignore')];
  }
  if ('createOrReplace' in mutation) return [createOrReplace(work, withId(mutation.createOrReplace), index)];
  if ('delete' in mutation) {
    const targets = 'id' in mutation.delete ? [mutation.delete.id] : (ids ?? []);
    return targets.map((id) => remove(work, id, index));
  }
  if ('id' in mutation.patch) {
    const { id, ...operations } = mutation.patch;
    return [patch(work, id, operations, index)];
  }
  const { query: _query, params: _params, ...operations } = mutation.patch;
  // A document that went away between the query and now is no error: the query would not find it any more.
  return (ids ?? []).filter((id) => work.get(id)).map((id) => patch(work, id, operations, index));
}

export function create(
  work: WorkingSet,
  doc: Doc,
  index: number,
  ifExists: 'fail' | 'ignore',
): MutationResult {
  if (work.get(doc._id)) {
    if (ifExists === 'fail') throw alreadyExists(index, doc._id);
    return { id: doc._id, operation: 'none' };
  }
  const content = withoutRevision(doc);
  work.put(content, index, { create: content });
  return { id: doc._id, operation: 'create' };
}

export function createOrReplace(work: WorkingSet, doc: Doc, index: number): MutationResult {
  const operation = work.get(doc._id) ? 'update' : 'create';
  const content = { ...withoutRevision(doc), _createdAt: doc._createdAt ?? work.timestamp };
  work.put(content, index, { createOrReplace: content });
  return { id: doc._id, operation };
}

export function remove(work: WorkingSet, id: string, index: number): MutationResult {
  if (!work.get(id)) return { id, operation: 'none' };
  work.remove(id, index);
  return { id, operation: 'delete' };
}

/**
 * Applies a patch with the library that the Studio uses for the same patch, so that both sides agree.
 * The server's own attributes stay as they are whatever the patch says.
 */
export function patch(
  work: WorkingSet,
  id: string,
  operations: PatchOperations,
  index: number,
): MutationResult {
  const current = work.get(id);
  if (!current) throw notFound(index, id);
  const { ifRevisionID, ...changes } = operations;
  if (ifRevisionID !== undefined && current._rev !== ifRevisionID) {
    throw wrongRevision(index, id, ifRevisionID, current._rev ?? '');
  }
  const mutation = { patch: { id, ...changes } };
  work.put({ ...applyPatch(current, mutation, index), ...keptBy(current) }, index, mutation);
  return { id, operation: 'update' };
}

function applyPatch(current: Doc, mutation: { patch: { id: string } }, index: number): Doc {
  let result: unknown;
  try {
    result = new SanityMutation({ mutations: [structuredClone(mutation)] }).apply(structuredClone(current));
  } catch (error) {
    throw badPatch(index, current._id, error instanceof Error ? error.message : 'not a valid patch');
  }
  if (!isDoc(result)) throw badPatch(index, current._id, 'nothing would be left of it');
  // A path can nest deeper than the patch itself does.
  const problem = shapeProblem(result);
  if (problem) throw badPatch(index, current._id, problem);
  return result;
}

function keptBy(current: Doc): Pick<Doc, '_id' | '_type' | '_createdAt'> {
  return { _id: current._id, _type: current._type, _createdAt: current._createdAt };
}

function withId(body: { _id?: string | undefined; _type: string; [key: string]: unknown }): Doc {
  const id = body._id;
  const settled =
    id === undefined || id === '' ? randomUUID() : id.endsWith('.') ? `${id}${randomUUID()}` : id;
  const { _id, ...rest } = body;
  return { _id: settled, ...rest };
}

function withoutRevision(doc: Doc): Doc {
  const { _rev, ...content } = doc;
  return content;
}
