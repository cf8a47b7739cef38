import { decodeSignatureHeader, isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import { readText } from './readBody.ts';

/**
 * Sanity tries again for a minute (until April 2026, for half an hour). What was signed long before that is a report
 * that somebody kept and sends again. Whatever is refused, the schedule finds the change itself.
 */
const HOLDS = 60 * 60 * 1000;

/** The raw body of a webhook, if Sanity signed it with this secret, lately. A missing signature is a wrong one. */
export async function readSignedBody(
  request: Request,
  secret: string,
  now: Date,
): Promise<string | undefined> {
  const body = await readText(request);
  const signature = request.headers.get(SIGNATURE_HEADER_NAME);
  if (!signature || !(await isValidSignature(body, signature, secret))) return undefined;
  const age = now.getTime() - decodeSignatureHeader(signature).timestamp;
  return Math.abs(age) < HOLDS ? body : undefined;
}
