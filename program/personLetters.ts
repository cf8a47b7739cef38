import type { Language } from '../locales/locales.ts';
import { dedupeDay } from './clock/elapsed.ts';
import { queueLetter } from './letters.ts';

/** The letter that tells a person that the record was changed: one for each change. */
export function changedLetter(
  { _id, email: to, language }: { _id: string; email: string; language: Language },
  now: Date,
  queuedBy?: string,
) {
  const reader = _id.startsWith('participant.') ? { participant: _id } : { connector: _id };
  const dedupeKey = now.toISOString();
  return queueLetter({ kind: 'record-changed', to, language, ...reader, dedupeKey, now, queuedBy });
}

interface Addressed {
  _id: string;
  email: string;
  language: Language;
}

const readerOf = (id: string) => (id.startsWith('participant.') ? { participant: id } : { connector: id });

/** The letter that asks a new address whether it is the person's: at most one a day to each address. `key` stands for the address. */
export function newAddressLetter(
  { _id, language }: Omit<Addressed, 'email'>,
  to: string,
  key: string,
  now: Date,
) {
  const dedupeKey = `${key}-${dedupeDay(now)}`;
  return queueLetter({ kind: 'new-address', to, language, ...readerOf(_id), dedupeKey, now });
}

/** The letter that tells the address which a person had until now that there is another. */
export function addressChangedLetter({ _id, email: to, language }: Addressed, now: Date) {
  const dedupeKey = now.toISOString();
  return queueLetter({ kind: 'address-changed', to, language, ...readerOf(_id), dedupeKey, now });
}

/** The letter to somebody who is known already and signs up again: what becomes of it. At most one a day. */
export function signedUpAgainLetter(
  participant: { _id: string; email: string; language: Language },
  now: Date,
) {
  return queueLetter({
    kind: 'signed-up-again',
    to: participant.email,
    language: participant.language,
    participant: participant._id,
    dedupeKey: dedupeDay(now),
    now,
  });
}

/**
 * The letter that asks a person to confirm the address: at most one a day, however often the form arrives.
 */
export function confirmationLetter(
  participant: { _id: string; email: string; language: Language },
  now: Date,
) {
  return queueLetter({
    kind: 'confirm-address',
    to: participant.email,
    language: participant.language,
    participant: participant._id,
    dedupeKey: dedupeDay(now),
    now,
  });
}
