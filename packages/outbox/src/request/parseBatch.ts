import { ApiError, invalid } from '../http/ApiError.ts';
import { type NewEmail, parseEmail } from './parseEmail.ts';

/** Resend: a batch has at most 100 emails. */
const MAX_BATCH = 100;

export type Batch = {
  emails: NewEmail[];
  /** Entries left out by permissive validation: their place in the request, and why. */
  errors: { index: number; message: string }[];
};

/**
 * Reads a whole batch before any of it is stored.
 * Strict: one wrong entry refuses all. Permissive: wrong entries are left out and named.
 * @throws ApiError 422
 */
export function parseBatch(input: unknown, permissive: boolean, now: number): Batch {
  if (!Array.isArray(input)) throw invalid('The request body must be a list of emails.');
  if (input.length === 0) throw invalid('The request body must have at least one email.');
  if (input.length > MAX_BATCH) throw invalid(`A batch can have at most ${MAX_BATCH} emails.`);
  const batch: Batch = { emails: [], errors: [] };
  for (const [index, entry] of input.entries()) {
    try {
      batch.emails.push(parseEmail(entry, now));
    } catch (error) {
      if (!permissive || !(error instanceof ApiError)) throw error;
      batch.errors.push({ index, message: error.message });
    }
  }
  return batch;
}
