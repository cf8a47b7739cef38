import { assessRecord, DECIDING_ANSWERS, type EligibilityRules } from '../eligibility.ts';
import { holdingImport } from '../import/held.ts';
import { comparableAddress } from '../typed/clean.ts';
import { keyedList } from './lists.ts';
import { addressesOf } from './mergeRecord.ts';
import { defaultStatus, newerOf, type Side } from './newer.ts';
import { isSameValue } from './sameValue.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the Content Lake keeps itself, what waits in a record for a short time only, and what follows from another field. */
const NEVER = new Set([
  ...[
    '_id',
    '_type',
    '_rev',
    '_createdAt',
    '_updatedAt',
    'undoable',
    'newEmail',
    'eraseRequestedAt',
    'eraseRequestedBy',
  ],
  ...['emailLower', 'otherEmails', 'eligibility', 'unmet', 'toDiscuss'],
]);

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const texts = (...values: unknown[]) =>
  values.filter((value) => typeof value === 'string' && value !== '').sort();
const earlier = (one: unknown, other: unknown) => texts(one, other)[0];
const later = (one: unknown, other: unknown) => texts(one, other).at(-1);
const count = (value: unknown) => (typeof value === 'number' ? value : 0);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const union = (one: unknown, other: unknown) => {
  const both = [
    ...list(one),
    ...list(other).filter((item) => !list(one).some((each) => isSameValue(each, item))),
  ];
  return both.length > 0 ? both : undefined;
};
const both = (one: unknown, other: unknown) => {
  const notes = [one, other].filter((value) => typeof value === 'string' && value.trim() !== '');
  return notes.length > 1 && !isSameValue(one, other) ? notes.join('\n\n') : notes[0];
};

/** Fields in which neither record is right alone: what the two make together. */
const TOGETHER: Readonly<Record<string, (one: unknown, other: unknown) => unknown>> = {
  ...{ signedUpAt: earlier, appliedAt: earlier, confirmedAt: earlier, screenedAt: earlier, readyAt: earlier },
  ...{ matchApprovedAt: later, lastIntroducedAt: later, signedUpAgainAt: later, unsubscribedAt: later },
  oneMoreUntil: later,
  ...{ stillInterestedAskedAt: later, stillInterestedAt: later },
  trialsLeftAt: earlier,
  noShows: (one, other) => count(one) + count(other) || undefined,
  expiriesInARow: (one, other) => Math.max(count(one), count(other)) || undefined,
  ...{ internalNotes: both, tags: union, doNotIntroduce: union },
};

/** Fields that say something only beside another: taken from the record that the other is taken from. */
const BESIDE: Readonly<Record<string, string>> = {
  bioBy: 'bio',
  siteTopics: 'siteWords',
  siteAgreedAt: 'siteWords',
  consentSource: 'consentedAt',
  // Given for one partner, it says nothing of another.
  consentPartner: 'cameBy',
  pausedUntil: 'status',
};

const namesOf = (...records: Fields[]) =>
  [...new Set(records.flatMap((record) => Object.keys(record)))].filter((name) => !NEVER.has(name));

/** Whether a field is one of which staff may choose a value: neither made of both, nor following another. */
const isChosen = (name: string, stays: Fields, goes: Fields) =>
  !(name in TOGETHER) &&
  !(name in BESIDE) &&
  name !== 'entered' &&
  !keyedList(stays[name]) &&
  !keyedList(goes[name]);

/** The fields in which two records differ, of which staff choose one value. */
export const fieldsToChoose = (stays: Fields, goes: Fields): string[] =>
  namesOf(stays, goes).filter(
    (name) =>
      isChosen(name, stays, goes) &&
      !isSameValue(stays[name], goes[name]) &&
      !(isEmpty(stays[name]) && isEmpty(goes[name])),
  );

/** Whose value of a field stands where staff choose none: the one that is there; of two the newer, confirmed before not. */
export function defaultSide(name: string, stays: Fields, goes: Fields): Side {
  if (name === 'status') return defaultStatus(stays, goes);
  if (isEmpty(goes[name])) return 'stays';
  return isEmpty(stays[name]) ? 'goes' : newerOf(stays, goes);
}

/** What nobody is written to by: an import that staff have not begun to write to holds nobody back who came otherwise too. */
const enteredOf = (stays: Fields, goes: Fields) =>
  holdingImport(stays) && !holdingImport(goes) ? goes.entered : stays.entered;

/**
 * What the fields of the record that stays become, lists of entries apart: only those that change, undefined where
 * nothing stands any more. `choices` say of a field whose value stands.
 */
export function mergedFields(
  stays: Fields,
  goes: Fields,
  choices: Readonly<Record<string, Side>>,
  rules: EligibilityRules,
): Record<string, unknown> {
  const sideOf = (name: string): Side => choices[name] ?? defaultSide(name, stays, goes);
  const valueFor = (name: string) => {
    if (name === 'entered') return enteredOf(stays, goes);
    const made = TOGETHER[name]?.(stays[name], goes[name]);
    if (name in TOGETHER) return made;
    return (sideOf(BESIDE[name] ?? name) === 'goes' ? goes : stays)[name];
  };
  const plain = namesOf(stays, goes).filter((name) => !keyedList(stays[name]) && !keyedList(goes[name]));
  const merged = Object.fromEntries(plain.map((name) => [name, valueFor(name)]));
  const email = typeof merged.email === 'string' ? comparableAddress(merged.email) : '';
  const others = [...addressesOf(stays), ...addressesOf(goes)].map(comparableAddress);
  const otherEmails = [...new Set(others)].filter((address) => address !== email);
  const isReassessed = DECIDING_ANSWERS.some((name) => !isSameValue(merged[name], stays[name]));
  const after: Fields = {
    ...merged,
    ...(email && { emailLower: email }),
    otherEmails: otherEmails.length > 0 ? otherEmails : undefined,
    ...(isReassessed && assessRecord(merged, rules)),
  };
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => !isSameValue(value, stays[name]) && !(isEmpty(value) && isEmpty(stays[name])),
    ),
  );
}
