import { jwtVerify, SignJWT } from 'jose';
import { JWTExpired } from 'jose/errors';
import { type LinkClaims, type LinkPurpose, linkClaims, linkClaimsSchema } from '../../program/links.ts';
import type { Environment } from '../environment.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/**
 * A signed token for a link. The same purpose, subject and time give the same token, so that a letter tried twice
 * is the same letter.
 */
export async function signLink(
  env: Environment,
  purpose: LinkPurpose,
  subject: string,
  issuedAt: Date,
): Promise<{ token: string; claims: LinkClaims }> {
  const [key] = env.LINK_KEYS;
  if (!key) throw new Error('no key to sign links with');
  const claims = linkClaims(purpose, subject, issuedAt);
  const token = await new SignJWT({ p: purpose })
    .setProtectedHeader({ alg: 'HS256', kid: key.id })
    .setSubject(subject)
    .setExpirationTime(claims.expiresAt)
    .sign(bytes(key.secret));
  return { token, claims };
}

export type LinkReading = { ok: true; claims: LinkClaims } | { ok: false; reason: 'expired' | 'invalid' };

/** Reads a token for one purpose. A token for another purpose, by another key or changed in any way is `invalid`. */
export async function readLink(
  env: Environment,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<LinkReading> {
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => {
        const key = env.LINK_KEYS.find((candidate) => candidate.id === kid);
        if (!key) throw new Error('unknown key');
        return bytes(key.secret);
      },
      { algorithms: ['HS256'], currentDate: now, requiredClaims: ['exp', 'sub'] },
    );
    const claims = linkClaimsSchema.parse({
      purpose: payload.p,
      subject: payload.sub,
      expiresAt: new Date((payload.exp ?? 0) * 1000),
    });
    return claims.purpose === purpose ? { ok: true, claims } : { ok: false, reason: 'invalid' };
  } catch (error) {
    return { ok: false, reason: error instanceof JWTExpired ? 'expired' : 'invalid' };
  }
}
