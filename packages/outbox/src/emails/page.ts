import { z } from 'zod';
import { ApiError, invalid } from '../http/ApiError.ts';
import type { Emails } from '../store/emails.ts';
import { present } from './present.ts';

/** Resend's bounds. Who reads without a key reads the mailbox on this machine, and may have all of it. */
const WITH_KEY = { default: 20, max: 100 };
const WITHOUT_KEY = { default: 1000, max: 1000 };

const uuid = z.guid();

/** @throws ApiError 422 when an id is not a UUID, as Resend does. */
export function checkId(id: string): string {
  if (uuid.safeParse(id).success) return id;
  throw new ApiError(422, 'invalid_parameter', 'The `id` must be a valid UUID.');
}

/**
 * One page of emails, newest first, in Resend's list shape.
 * Query: `limit`, `after` or `before` (an id that is itself left out), and `to`, a part of a recipient's address.
 * @throws ApiError 422
 */
export function listPage(emails: Emails, query: URLSearchParams, hasKey: boolean): Record<string, unknown> {
  const bounds = hasKey ? WITH_KEY : WITHOUT_KEY;
  const limit = readLimit(query.get('limit'), bounds);
  const after = query.get('after');
  const before = query.get('before');
  if (after !== null && before !== null)
    throw invalid('The `after` and `before` parameters cannot be used together.');
  const found = emails.list({
    recipient: query.get('to') ?? '',
    limit: limit + 1,
    ...(after !== null && { after: place(emails, after) }),
    ...(before !== null && { before: place(emails, before) }),
  });
  const page = before === null ? found.slice(0, limit) : found.slice(-limit);
  return { object: 'list', has_more: found.length > limit, data: page.map(present) };
}

function readLimit(text: string | null, bounds: { default: number; max: number }): number {
  if (text === null) return bounds.default;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= bounds.max) return limit;
  throw invalid(`The \`limit\` must be a number between 1 and ${bounds.max}.`);
}

function place(emails: Emails, id: string): number {
  const email = emails.find(checkId(id));
  if (email) return email.seq;
  throw invalid('The pagination cursor is not a known email.');
}
