import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook';

/** The raw body of a webhook, if Sanity signed it with this secret. A missing signature is a wrong one. */
export async function readSignedBody(request: Request, secret: string): Promise<string | undefined> {
  const body = await request.text();
  const signature = request.headers.get(SIGNATURE_HEADER_NAME);
  return signature && (await isValidSignature(body, signature, secret)) ? body : undefined;
}
