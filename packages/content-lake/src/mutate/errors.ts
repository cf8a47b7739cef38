import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { HttpError } from '../http/errors.ts';

/** Why one mutation of a transaction was refused; `index` is its place in the list. */
export type MutationProblem = {
  index: number;
  error: { type: string; description: string; [detail: string]: unknown };
};

/** The answer for a refused transaction, in the shape that clients format. */
export function mutationFailed(problem: MutationProblem, status: ContentfulStatusCode = 409): HttpError {
  return new HttpError(status, {
    error: {
      type: 'mutationError',
      description: `The mutation(s) failed: ${problem.error.description}`,
      items: [problem],
    },
  });
}

export function alreadyExists(index: number, id: string): HttpError {
  const description = `Document by ID "${id}" already exists`;
  return mutationFailed({ index, error: { type: 'documentAlreadyExistsError', description, id } });
}

export function notFound(index: number, id: string): HttpError {
  const description = `The document with the ID "${id}" was not found`;
  return mutationFailed({ index, error: { type: 'documentNotFoundError', description, id } });
}

export function wrongRevision(index: number, id: string, expected: string, current: string): HttpError {
  const description = `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`;
  return mutationFailed({
    index,
    error: {
      type: 'documentRevisionIDDoesNotMatchError',
      description,
      id,
      currentRevisionID: current,
      expectedRevisionID: expected,
    },
  });
}

export function missingTarget(index: number, id: string, referenceId: string): HttpError {
  const description = `Document "${id}" references non-existent document "${referenceId}"`;
  return mutationFailed({
    index,
    error: { type: 'referencedDocumentDoesNotExistError', description, id, referenceID: referenceId },
  });
}

export function stillReferenced(index: number, id: string, referencingIds: string[]): HttpError {
  const names = referencingIds.map((one) => `"${one}"`).join(', ');
  const description = `Document "${id}" cannot be deleted as there are references to it from ${names}`;
  return mutationFailed({
    index,
    error: { type: 'documentHasExistingReferencesError', description, id, referencingIDs: referencingIds },
  });
}

export function badPatch(index: number, id: string, reason: string): HttpError {
  const description = `Patch for document "${id}" cannot be applied: ${reason}`;
  return mutationFailed({ index, error: { type: 'validationError', description, id } }, 400);
}
