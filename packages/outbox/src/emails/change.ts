import { z } from 'zod';
import { invalid, missing, notFound } from '../http/ApiError.ts';
import { parseScheduledAt } from '../request/schedule.ts';
import type { StoredEmail } from '../store/emailRow.ts';
import type { Emails } from '../store/emails.ts';
import { checkId } from './page.ts';

const change = z.object({ scheduled_at: z.string().nullish() });

/** @throws ApiError 422 for an id that is none, 404 for an unknown one */
export function mustFind(emails: Emails, id: string): StoredEmail {
  const email = emails.find(checkId(id));
  if (!email) throw notFound('Email not found');
  return email;
}

/**
 * Moves a scheduled email to another time.
 * @throws ApiError 404, or 422 when it is no longer waiting or the time is not usable
 */
export function reschedule(emails: Emails, id: string, body: unknown, now: number): Record<string, string> {
  const email = mustFind(emails, id);
  const read = change.safeParse(body);
  if (!read.success) throw invalid('The `scheduled_at` field must be a `string`.');
  if (!read.data.scheduled_at) throw missing('scheduled_at');
  mustWait(email, 'updated');
  emails.reschedule(email.id, parseScheduledAt(read.data.scheduled_at, now));
  return { object: 'email', id: email.id };
}

/**
 * Calls a scheduled email off.
 * @throws ApiError 404, or 422 when it is no longer waiting
 */
export function cancel(emails: Emails, id: string): Record<string, string> {
  const email = mustFind(emails, id);
  mustWait(email, 'canceled');
  emails.setState(email.id, 'canceled', null);
  return { object: 'email', id: email.id };
}

function mustWait(email: StoredEmail, what: string): void {
  if (email.lastEvent === 'scheduled') return;
  throw invalid(`The email cannot be ${what}, because it is ${email.lastEvent} and not scheduled.`);
}
