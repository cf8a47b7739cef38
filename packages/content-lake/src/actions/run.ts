import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { HttpError } from '../http/errors.ts';
import { create, createOrReplace, patch, remove } from '../mutate/apply.ts';
import { wrongRevision } from '../mutate/errors.ts';
import type { WorkingSet } from '../mutate/workingSet.ts';
import { type Doc, isDraftId, isVersionId, publishedIdOf } from '../store/document.ts';
import type { Action } from './parse.ts';
import { strengthened } from './strengthen.ts';

/** What a list of actions means beyond the documents: for the history, and for what it should forget. */
export type ActionNotes = { cause: Map<string, 'publish' | 'unpublish'>; purge: string[] };

/**
 * Applies one action to the working set. Throws an HttpError when it is refused.
 * `others` lists the existing drafts and versions of a published id.
 */
export function runAction(
  work: WorkingSet,
  action: Action,
  index: number,
  notes: ActionNotes,
  others: (publishedId: string) => string[],
): void {
  switch (action.actionType) {
    case 'sanity.action.document.create': {
      draftOf(action.publishedId, action.attributes._id, index);
      if (work.get(action.publishedId) && action.ifExists === 'fail') {
        throw refused(
          index,
          'documentAlreadyExistsError',
          `Document by ID "${action.publishedId}" already exists`,
        );
      }
      create(work, action.attributes, index, action.ifExists);
      return;
    }
    case 'sanity.action.document.replaceDraft':
      draftOf(action.publishedId, action.attributes._id, index);
      createOrReplace(work, action.attributes, index);
      return;
    case 'sanity.action.document.edit':
      draftOf(action.publishedId, action.draftId, index);
      // The first edit of a published document makes its draft; the Studio relies on both being one transaction.
      if (!work.get(action.draftId)) copy(work, action.publishedId, action.draftId, index);
      patch(work, action.draftId, action.patch, index);
      return;
    case 'sanity.action.document.publish':
      publish(work, action, index);
      notes.cause.set(action.publishedId, 'publish');
      return;
    case 'sanity.action.document.unpublish':
      draftOf(action.publishedId, action.draftId, index);
      existing(work, action.publishedId, index);
      if (!work.get(action.draftId)) copy(work, action.publishedId, action.draftId, index);
      remove(work, action.publishedId, index);
      notes.cause.set(action.publishedId, 'unpublish');
      return;
    case 'sanity.action.document.delete': {
      const left = others(action.publishedId).filter(
        (id) => id !== action.publishedId && !action.includeDrafts.includes(id) && work.get(id),
      );
      if (left.length > 0) {
        throw refused(index, 'validationError', `Drafts not specified for deletion: ${left.join(', ')}`);
      }
      for (const id of [action.publishedId, ...action.includeDrafts]) remove(work, id, index);
      if (action.purge) notes.purge.push(action.publishedId, ...action.includeDrafts);
      return;
    }
    case 'sanity.action.document.discard':
      discard(work, action.draftId, index);
      if (action.purge) notes.purge.push(action.draftId);
      return;
    case 'sanity.action.document.version.discard':
      discard(work, action.versionId, index);
      if (action.purge) notes.purge.push(action.versionId);
      return;
    case 'sanity.action.document.version.create':
      if ('document' in action) create(work, action.document, index, 'fail');
      else {
        const base = existing(work, action.baseId, index);
        expectRevision(base, action.ifBaseRevisionId, index);
        copy(work, action.baseId, action.versionId, index);
      }
      return;
    case 'sanity.action.document.version.replace':
      existing(work, action.document._id, index);
      createOrReplace(work, action.document, index);
      return;
    case 'sanity.action.document.version.unpublish':
      // Marks the version: publishing its release will then delete the published document.
      if (!work.get(action.versionId)) copy(work, action.publishedId, action.versionId, index);
      patch(work, action.versionId, { set: { '_system.delete': true } }, index);
      return;
  }
}

function publish(
  work: WorkingSet,
  action: Extract<Action, { actionType: 'sanity.action.document.publish' }>,
  index: number,
): void {
  const { draftId, publishedId } = action;
  draftOf(publishedId, draftId, index);
  const draft = existing(work, draftId, index);
  const published = work.get(publishedId);
  expectRevision(draft, action.ifDraftRevisionId, index);
  if (action.ifPublishedRevisionId !== undefined) {
    if (!published) throw missing(publishedId, index);
    expectRevision(published, action.ifPublishedRevisionId, index);
  }
  const createdAt = published?._createdAt ?? draft._createdAt;
  const next: Doc = { ...strengthened(draft), _id: publishedId };
  if (createdAt !== undefined) next._createdAt = createdAt;
  createOrReplace(work, next, index);
  remove(work, draftId, index);
}

function copy(work: WorkingSet, fromId: string, toId: string, index: number): void {
  const { _rev, _updatedAt, ...content } = existing(work, fromId, index);
  create(work, { ...content, _id: toId, _type: content._type }, index, 'fail');
}

function discard(work: WorkingSet, id: string, index: number): void {
  existing(work, id, index);
  if (!isDraftId(id) && !isVersionId(id)) {
    throw refused(index, 'validationError', `"${id}" is neither a draft nor a version`);
  }
  remove(work, id, index);
}

function existing(work: WorkingSet, id: string, index: number): Doc {
  const doc = work.get(id);
  if (!doc) throw missing(id, index);
  return doc;
}

function draftOf(publishedId: string, id: string, index: number): void {
  if (publishedIdOf(publishedId) === publishedId && publishedIdOf(id) === publishedId && id !== publishedId)
    return;
  throw refused(index, 'validationError', `"${id}" is not a draft or version of "${publishedId}"`);
}

function expectRevision(doc: Doc, expected: string | undefined, index: number): void {
  if (expected !== undefined && doc._rev !== expected) {
    throw wrongRevision(index, doc._id, expected, doc._rev ?? '');
  }
}

function missing(id: string, index: number): HttpError {
  return refused(index, 'documentNotFoundError', `The document with the ID "${id}" was not found`, 409);
}

function refused(
  index: number,
  type: string,
  description: string,
  status: ContentfulStatusCode = 409,
): HttpError {
  return new HttpError(status, {
    error: {
      type: 'actionError',
      description: `The action(s) failed: ${description}`,
      items: [{ index, error: { type, description } }],
    },
  });
}
