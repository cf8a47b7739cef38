import { z } from 'zod';
import { referencedIds, referenceSchema } from '../references.ts';

const reference = referenceSchema.nullish();

/** What planning an erasure reads of a document, whatever its type. */
export const erasableSchema = z.object({
  _id: z.string(),
  _type: z.string(),
  status: z.string().nullish(),
  kind: z.string().nullish(),
  email: z.string().nullish(),
  personEmail: z.string().nullish(),
  participant: reference,
  connector: reference,
  about: reference,
  match: reference,
  parent: reference,
  referredBy: reference,
  becameConnector: reference,
  doNotIntroduce: referencedIds,
  pairDecisions: z.array(z.object({ connector: reference })).nullish(),
});
export type Erasable = z.output<typeof erasableSchema>;

/** What erasing one person touches. `erased` counts the documents deleted, by type. */
export interface ErasurePlan {
  delete: string[];
  /** Fields to blank in documents that stay: paths as the Content Lake's patches take them. */
  unset: { id: string; fields: string[] }[];
  /** Matches that stay for the other person's sake, and are to be moved to `closed`. */
  close: string[];
  erased: Record<string, number>;
}

/** What a connector wrote into a match, and what a contact told of themselves through a connector. */
const CONNECTORS_WORDS = ['declineWord', 'question', 'answerToConnector', 'internalNotes'];
const CONTACTS_WORDS = ['contactName', 'role', 'organisation', 'contactEmail', 'from'];

/** A match that got as far as an introduction is part of the other person's story too. */
const INTRODUCED = ['accepted', 'introduced', 'met', 'not-met', 'closed'];

/** Letters that only say that nothing more comes: the other person still gets them, and they need no match. */
const FAREWELLS = ['question-withdrawn', 'connector-unavailable'];

const lower = (email: string | null | undefined) => email?.trim().toLowerCase();

function isGone(subject: string, person: Erasable | undefined, document: Erasable): boolean {
  const { _id, _type, participant, connector, status } = document;
  if (_id === subject) return true;
  switch (_type) {
    case 'match':
      if (participant?._ref === subject) return true;
      return connector?._ref === subject && !INTRODUCED.includes(status ?? '');
    case 'letter':
      return participant?._ref === subject || connector?._ref === subject;
    // The same person in another part: told of by a partner, or a guest of an event.
    case 'partnerReferral':
      return Boolean(person?.email) && lower(document.personEmail) === lower(person?.email);
    case 'rsvp':
    case 'setAside':
      return Boolean(person?.email) && lower(document.email) === lower(person?.email);
    default:
      return false;
  }
}

/** Contacts given in a match that is gone go with it, unless others hang below them. */
function goesWithMatch(document: Erasable, gone: ReadonlySet<string>, holders: ReadonlySet<string>): boolean {
  const { _id, _type, match, becameConnector } = document;
  return _type === 'referral' && gone.has(match?._ref ?? '') && !holders.has(_id) && !becameConnector;
}

/** A letter about what is gone: to a contact who is gone too, or waiting to be sent and no longer possible to write. */
function goesWithSubject(document: Erasable, gone: ReadonlySet<string>): boolean {
  const { _type, about, participant, connector, status, kind } = document;
  if (_type !== 'letter' || !about || !gone.has(about._ref)) return false;
  const isToContact = !participant && !connector;
  return isToContact || (status === 'queued' && !FAREWELLS.includes(kind ?? ''));
}

/** The ids of all that is deleted. */
function deleted(subject: string, all: readonly Erasable[]): Set<string> {
  const person = all.find(({ _id }) => _id === subject);
  const gone = new Set<string>();
  const remove = (isToGo: (document: Erasable) => boolean) => {
    for (const document of all) if (!gone.has(document._id) && isToGo(document)) gone.add(document._id);
  };
  remove((document) => isGone(subject, person, document));
  const staying = all.filter(({ _id }) => !gone.has(_id));
  const holders = new Set(
    staying
      .flatMap(({ parent, referredBy }) => [parent?._ref, referredBy?._ref])
      .filter((id) => id !== undefined),
  );
  remove((document) => goesWithMatch(document, gone, holders));
  remove((document) => goesWithSubject(document, gone));
  return gone;
}

function fieldsToBlank(subject: string, document: Erasable, gone: ReadonlySet<string>): string[] {
  const { _type, about, match, becameConnector, referredBy, parent, connector } = document;
  const fields: string[] = [];
  if (about && gone.has(about._ref)) fields.push('about');
  if (referredBy && gone.has(referredBy._ref)) fields.push('referredBy');
  if (parent && gone.has(parent._ref)) fields.push('parent');
  if (document.doNotIntroduce.includes(subject)) {
    fields.push(`doNotIntroduce[@ == "${subject}"]`, `doNotIntroduce[_ref == "${subject}"]`);
  }
  if (document.pairDecisions?.some((decided) => decided.connector?._ref === subject))
    fields.push(`pairDecisions[connector._ref == "${subject}"]`);
  if (_type === 'match' && connector?._ref === subject) fields.push(...CONNECTORS_WORDS);
  const isContact = becameConnector?._ref === subject;
  if (isContact) fields.push('becameConnector');
  if (_type === 'referral' && (isContact || gone.has(match?._ref ?? ''))) fields.push(...CONTACTS_WORDS);
  return fields;
}

/**
 * What is deleted, blanked and closed when a participant or a connector is erased. `subject` is the person's id;
 * `documents` are the person and everything that refers to them or to their matches. A match that stays keeps the id
 * of who is gone, which is a keyed hash and says nothing of anybody. Erasing again plans nothing more.
 */
export function erasurePlan(
  subject: string,
  documents: readonly z.input<typeof erasableSchema>[],
): ErasurePlan {
  const all = documents.map((document) => erasableSchema.parse(document));
  const gone = deleted(subject, all);
  const erased: Record<string, number> = {};
  for (const { _id, _type } of all) if (gone.has(_id)) erased[_type] = (erased[_type] ?? 0) + 1;
  const kept = all.filter(({ _id }) => !gone.has(_id));
  return {
    delete: [...gone].sort(),
    unset: kept
      .map((document) => ({ id: document._id, fields: fieldsToBlank(subject, document, gone) }))
      .filter(({ fields }) => fields.length > 0),
    close: kept
      .filter(({ _type, connector, status }) => {
        return (
          _type === 'match' && connector?._ref === subject && status !== 'closed' && status !== 'accepted'
        );
      })
      .map(({ _id }) => _id),
    erased,
  };
}

/** What the mark of an erased person is a hash (SHA-256) of. */
export const erasureText = (id: string) => `erased:${id}`;

/**
 * What is left of an erasure: when, how many documents of each type, and a mark by which a backup is kept from bringing
 * the person back. The mark is a hash of the id, which is a keyed hash of the address: it leads to nobody. `key` is random.
 */
export function tombstone(key: string, mark: string, erased: Readonly<Record<string, number>>, now: Date) {
  return {
    _id: `tombstone.${key}`,
    _type: 'tombstone' as const,
    erasedAt: now.toISOString(),
    mark,
    documents: { ...erased },
  };
}
