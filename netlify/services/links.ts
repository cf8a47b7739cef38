import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { JWTExpired } from 'jose/errors';
import type { Language } from '../../locales/locales.ts';
import {
  cleanToken,
  expiryOf,
  type LinkClaims,
  type LinkPurpose,
  linkClaimsSchema,
} from '../../program/links.ts';
import type { Environment } from '../environment.ts';
import { addressKey } from './keys.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What a link says of the address that it was sent to: enough to tell one address from another, and no more. */
export const addressMark = (env: Pick<Environment, 'ID_KEY'>, email: string) =>
  addressKey(`link ${email.trim()}`, env.ID_KEY).slice(0, 16);

interface LinkRequest {
  purpose: LinkPurpose;
  subject: string;
  /** The letter that carries the link, and the address it goes to. */
  letter: string;
  to: string;
  language: Language;
  issuedAt: Date;
}

/**
 * A signed token for a link. The same request gives the same token, so that a letter tried twice is the same letter.
 */
export async function signLink(
  env: Pick<Environment, 'LINK_KEYS' | 'ID_KEY'>,
  { purpose, subject, letter, to, language, issuedAt }: LinkRequest,
): Promise<{ token: string; expiresAt: Date }> {
  const [key] = env.LINK_KEYS;
  if (!key) throw new Error('no key to sign links with');
  const expiresAt = expiryOf(purpose, issuedAt);
  const token = await new SignJWT({ p: purpose, a: addressMark(env, to), l: letter, g: language })
    .setProtectedHeader({ alg: 'HS256', kid: key.id })
    .setSubject(subject)
    .setExpirationTime(expiresAt)
    .sign(bytes(key.secret));
  return { token, expiresAt };
}

const claimsOf = ({ p, sub, a, l, exp }: JWTPayload) =>
  linkClaimsSchema.safeParse({
    purpose: p,
    subject: sub,
    address: a,
    letter: l,
    expiresAt: new Date((exp ?? 0) * 1000),
  });

/** An expired link was ours once, and says what it was for. */
export type LinkReading = { state: 'holds' | 'expired'; claims: LinkClaims } | { state: 'invalid' };

/** Reads a token. One by another key, or changed in any way, is `invalid`. */
export async function readLink(env: Environment, token: string, now: Date): Promise<LinkReading> {
  try {
    const { payload } = await jwtVerify(
      cleanToken(token),
      ({ kid }) => {
        const key = env.LINK_KEYS.find((candidate) => candidate.id === kid);
        if (!key) throw new Error('unknown key');
        return bytes(key.secret);
      },
      { algorithms: ['HS256'], currentDate: now, requiredClaims: ['exp', 'sub'] },
    );
    const claims = claimsOf(payload);
    return claims.success ? { state: 'holds', claims: claims.data } : { state: 'invalid' };
  } catch (error) {
    if (!(error instanceof JWTExpired)) return { state: 'invalid' };
    const claims = claimsOf(error.payload);
    return claims.success ? { state: 'expired', claims: claims.data } : { state: 'invalid' };
  }
}
