import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

/**
 * Signs a webhook as Resend does (Svix, standard-webhooks): HMAC-SHA256 over `id.timestamp.body` with the
 * base64 key that follows `whsec_`.
 * @param timestamp seconds since 1970; receivers refuse what is more than five minutes off
 */
export function signatureHeaders(
  secret: string,
  message: { id: string; timestamp: number; body: string },
): Record<string, string> {
  const key = Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64');
  const signature = createHmac('sha256', key)
    .update(`${message.id}.${message.timestamp}.${message.body}`)
    .digest('base64');
  return {
    'svix-id': message.id,
    'svix-timestamp': String(message.timestamp),
    'svix-signature': `v1,${signature}`,
  };
}
