import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { comparableAddress } from '../../../program/typed/clean.ts';

const OWNER =
  '*[_type == $type && (emailLower == $emailLower || $emailLower in otherEmails) && _id != $except][0]._id';

const answerSchema = z.object({ result: z.string().nullish() });

/**
 * The id of the participant or connector who has an address, but for one record. Asked in the body: the address of a
 * request is kept in logs, and an email address has no place there.
 */
export async function addressOwner(
  client: SanityClient,
  type: string,
  address: string,
  except = '',
): Promise<string | undefined> {
  const params = { type, emailLower: comparableAddress(address), except };
  const asked: unknown = await client.request({
    method: 'POST',
    url: `/data/query/${client.config().dataset}`,
    query: { perspective: 'raw' },
    body: { query: OWNER, params },
  });
  return answerSchema.parse(asked).result ?? undefined;
}
