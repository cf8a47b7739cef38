import { createHash, createHmac } from 'node:crypto';
import { erasureText } from '../../program/retention/tombstone.ts';
import { comparableAddress } from '../../program/typed/clean.ts';

/** A document key for an address: always the same for one address, and nothing can be read from it. */
export function addressKey(email: string, secret: string): string {
  return createHmac('sha256', secret).update(comparableAddress(email)).digest('hex').slice(0, 32);
}

/** The keys of an address, in the order in which they are used: a later one once staff have put the one before right. */
export const recordKeys = (address: string, secret: string): string[] =>
  ['', ' anew', ' a third time', ' a fourth time'].map((time) => addressKey(`${address}${time}`, secret));

/** The key of one person's answer to one event. */
export function visitKey(event: string, email: string, secret: string): string {
  const both = `${event} ${addressKey(email, secret)}`;
  return createHash('sha256').update(both).digest('hex').slice(0, 32);
}

/** The key of a contact whom a connector names about one match. */
export function referralKey(
  matchId: string,
  { contactName, role, organisation }: { contactName: string; role: string; organisation: string },
  secret: string,
): string {
  const same = [matchId, contactName, role, organisation].join('\n').toLowerCase();
  return createHmac('sha256', secret).update(same).digest('hex').slice(0, 32);
}

/** By what a participant comes into a group of a trial: always the same for both, and nobody without the key can tell it. */
export function trialHash(trial: string, participantId: string, secret: string): string {
  const own = createHmac('sha256', secret).update('groups of trials').digest();
  return createHmac('sha256', own).update(`${trial}\n${participantId}`).digest('hex');
}

/** What a tombstone keeps of who was erased, so that no backup brings the person back. */
export function erasureMark(id: string): string {
  return createHash('sha256').update(erasureText(id)).digest('hex');
}
