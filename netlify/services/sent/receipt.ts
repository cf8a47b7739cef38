import { createHash } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { DAY_MS } from '../../../program/clock/day.ts';
import { HOUR_MS } from '../../../program/clock/elapsed.ts';
import type { Environment } from '../../environment.ts';
import { FORM_NAMES } from '../forms/forms.ts';

/**
 * How long a receipt holds: for the letter to come, and no longer. In a demonstration until it begins anew, because the
 * letters are read by it.
 */
const holdsMs = ({ PROGRAM_MODE }: Environment) => (PROGRAM_MODE === 'demonstration' ? DAY_MS : HOUR_MS);

/**
 * What the page of thanks knows of the form that led to it. It travels in the address of the page, so it is encrypted:
 * nobody but us can read it there, and it holds for an hour.
 */
const receiptSchema = z.object({
  form: z.enum(FORM_NAMES),
  event: z.string().optional(),
  /** What was answered to an event: a second form under one address is kept nowhere else. */
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  /** Where the letter goes. */
  address: z.string(),
  /** The moment that the form came: with the address it tells which of a person's forms it was. */
  at: z.iso.datetime(),
  /** The letter, where it was queued at once. */
  letter: z.string().optional(),
  /** Staff look at the form first: there is no letter. */
  isSetAside: z.boolean().default(false),
  /** How often the address was put right on the way here. */
  corrections: z.number().default(0),
});
export type Receipt = z.output<typeof receiptSchema>;

const keyOf = (secret: string) => createHash('sha256').update(`receipt ${secret}`).digest();

/** The part of a token that is empty where no key travels: two dots in a row would look like a way up to a proxy. */
const NO_KEY = '..';

/** A receipt as part of an address. */
export async function sealReceipt(
  env: Environment,
  receipt: z.input<typeof receiptSchema>,
  now: Date,
): Promise<string> {
  const [key] = env.LINK_KEYS;
  if (!key) throw new Error('no key to seal receipts with');
  const token = await new EncryptJWT({ receipt })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: key.id })
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + holdsMs(env)))
    .encrypt(keyOf(key.secret));
  return token.replace(NO_KEY, '.');
}

/** Reads a receipt; nothing of one that is too old, ours no more, or changed. */
export async function openReceipt(
  { LINK_KEYS }: Environment,
  token: string,
  now: Date,
): Promise<Receipt | undefined> {
  try {
    const { payload } = await jwtDecrypt(
      token.replace('.', NO_KEY),
      ({ kid }) => {
        const key = LINK_KEYS.find(({ id }) => id === kid);
        if (!key) throw new Error('unknown key');
        return keyOf(key.secret);
      },
      {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        currentDate: now,
        requiredClaims: ['exp'],
      },
    );
    return receiptSchema.parse(payload.receipt);
  } catch {
    return undefined;
  }
}
