import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { canonical, signedText } from '../../../program/cities/canonical.ts';
import type { Crypto } from '../../../program/cities/readCity.ts';
import {
  type CityFile,
  type CityKey,
  keyStatement,
  type SignedSummary,
  type Summary,
} from '../../../program/cities/summary.ts';

/** How Ed25519 keys are wrapped (RFC 8410): what comes before the 32 bytes of a private and of a public one. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

const wrapped = (head: Buffer, bytes: string) => ({
  key: Buffer.concat([head, Buffer.from(bytes, 'base64url')]),
  format: 'der' as const,
});

/** A new private key. */
export const newSeed = (): string => randomBytes(32).toString('base64url');

interface KeyPair {
  privateKey: KeyObject;
  publicKey: string;
}

/** The pair that a private key, as 32 bytes in base64url, is one half of. */
export function keyPair(seed: string): KeyPair {
  const privateKey = createPrivateKey({ ...wrapped(PRIVATE_HEAD, seed), type: 'pkcs8' });
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return { privateKey, publicKey: der.subarray(PUBLIC_HEAD.length).toString('base64url') };
}

const signText = ({ privateKey }: KeyPair, text: string): string =>
  sign(null, Buffer.from(text), privateKey).toString('base64url');

function verifies(publicKey: string, text: string, signature: string): boolean {
  try {
    const key = createPublicKey({ ...wrapped(PUBLIC_HEAD, publicKey), type: 'spki' });
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** The mark of what was counted, whoever signed it. */
const digestOf = (summary: Summary): string =>
  createHash('sha256').update(canonical(summary)).digest('base64url');

export const CRYPTO: Crypto = { verifies, digestOf };

/**
 * The file of a city. The newest key signs every summary, those of earlier quarters too: what is signed stays the same, and
 * a key that is gone opens nothing. Each older key that is still there says of the newer ones that they are ours.
 */
export function signFile(
  city: CityFile['city'],
  summaries: readonly Summary[],
  [newestSeed, ...olderSeeds]: readonly [string, ...string[]],
): CityFile {
  const newest = keyPair(newestSeed);
  const pairs = [newest, ...olderSeeds.map(keyPair)];
  const signed = (summary: Summary): SignedSummary => ({
    summary,
    signedBy: newest.publicKey,
    signature: signText(newest, signedText('summary', summary)),
  });
  const endorsed = ({ publicKey }: KeyPair, at: number): CityKey => {
    const text = signedText('key', keyStatement(city.id, publicKey));
    const endorsements = pairs
      .slice(at + 1)
      .map((older) => ({ by: older.publicKey, signature: signText(older, text) }));
    return { publicKey, endorsements };
  };
  return {
    kind: 'connector-program-numbers',
    format: 1,
    city,
    keys: pairs.map(endorsed),
    summaries: summaries.map(signed),
  };
}
