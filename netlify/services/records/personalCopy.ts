import { z } from 'zod';
import type { Language } from '../../../locales/locales.ts';
import { activitiesIn } from '../../../program/activities.ts';
import type { FieldsOfWork } from '../../../program/fieldsOfWork.ts';
import { type Reason, reasonSchema } from '../../../program/matching/findings.ts';
import { whyYouTwo } from '../../../program/matching/reasonWords.ts';
import { mergeSchema } from '../../../program/merge/mergeRecord.ts';

/** A document as the Content Lake keeps it. */
export const keptDocument = z.looseObject({ _id: z.string(), _type: z.string() });
export type KeptDocument = z.infer<typeof keptDocument>;

/** Whose copy it is. `emails` are their addresses as they are compared: in small letters. */
export interface Person {
  id: string;
  emails: readonly string[];
  language: Language;
  /** The settings of the city, where a field that it has added has its name. */
  fieldsOfWork: FieldsOfWork | undefined;
}

/** Of a person's own record all but what is for staff only: it may name other people. */
const FOR_STAFF = new Set([
  ...['internalNotes', 'activities', 'doNotIntroduce', 'pairDecisions', 'bio', 'bioBy'],
  ...['eraseRequestedBy', 'emailLower', 'matchApprovedAt', 'undoable', 'owner', 'tasks', 'tags'],
]);

/**
 * Of every other document only what is named here: it is about two people, and a copy holds nothing of the other. A
 * field that is added later is in no copy before somebody has thought about whose it is.
 */
const OF_MATCH = ['approvedAt', 'askedAt', 'introducedAt', 'agreedOn', 'coffee', 'followUpAskedAt', 'metOn'];
const OF_CONNECTOR = ['answeredAt', 'declineReason', 'declineWord', 'question', 'questionAt', 'notMetReason'];
const OF_CONTACT = [
  'contactName',
  'role',
  'organisation',
  'contactEmail',
  'consentToKeep',
  'consentToBeAsked',
  'invitedAt',
];
const OF_REFERRAL = ['status', 'offeredAt'];
const OF_LETTER = [
  'kind',
  'to',
  'readerName',
  'language',
  'status',
  'event',
  'queuedAt',
  'sentAt',
  'reportedAt',
];
const OF_VISIT = [
  'event',
  'status',
  'givenName',
  'familyName',
  'email',
  'people',
  'needs',
  'language',
  'receivedAt',
];
/** Of a connector's own table all but who was invited to it. */
const OF_TABLE = ['status', 'field', 'at', 'minutes', 'place', 'zone', 'seats', 'offeredBy', 'offeredAt'];
/** Of a guest's seat when it was to be and how they stood, which the table says. */
const OF_SEAT = ['at', 'minutes', 'zone', 'state', 'invitedAt', 'answeredAt'];
/** Of what staff wrote to them alone the words, which went out by email. */
const OF_MESSAGE = ['startedAt', 'texts'];
const OF_SET_ASIDE = ['form', 'email', 'receivedAt', 'setAsideAt'];

/** Ends of a match that say what the connector did: the participant learns only that it ended. */
const ENDED = new Set<unknown>(['declined', 'expired', 'cancelled']);

const isInternal = (name: string) => name.startsWith('_');
const isReference = (value: unknown) => typeof value === 'object' && value !== null && '_ref' in value;

/** A value without keys, ids and references, in whatever depth. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isReference(item)).map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      isInternal(name) || isReference(inner) ? [] : [[name, bare(inner)]],
    ),
  );
}

const only = (document: KeptDocument, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (name in document ? [[name, bare(document[name])]] : [])));

const entries = z.array(z.looseObject({ by: z.unknown().optional() })).catch([]);

/** A person's own history: that staff did something is theirs to know, and not who of them. */
const ownHistory = (history: unknown) => entries.parse(history).map(({ by: _name, ...entry }) => bare(entry));

/** That staff entered the record, when and how they learned it. */
const enteredSchema = z.object({ source: z.string(), at: z.string() }).optional().catch(undefined);

/** What they wrote to us themselves stands among the notes of staff. It is theirs. */
const ownWords = (activities: unknown, kind: 'email' | 'note') =>
  activitiesIn(activities)
    .filter((entry) => entry.isFromPerson && entry.kind === kind)
    .map(({ on, text }) => ({ on, text }));

function ownRecord(document: KeptDocument) {
  const { history, entered, ...fields } = document;
  const emails = ownWords(document.activities, 'email');
  const written = ownWords(document.activities, 'note');
  const kept = Object.entries(fields).filter(
    ([name, value]) => !FOR_STAFF.has(name) && !isInternal(name) && !isReference(value),
  );
  const own = Object.fromEntries(kept.map(([name, value]) => [name, bare(value)]));
  const byStaff = enteredSchema.parse(entered);
  return {
    ...own,
    ...(emails.length > 0 && { emailsFromYou: emails }),
    ...(written.length > 0 && { besideYourAnswers: written }),
    ...(byStaff && { entered: byStaff }),
    history: ownHistory(history),
  };
}

const reasons = z.array(reasonSchema).catch([]);

function ofMatch(document: KeptDocument, { id, language, fieldsOfWork }: Person) {
  const isConnector = id.startsWith('connector.');
  const outcomes = z.array(z.unknown()).catch([]).parse(document.outcomes);
  const told: readonly Reason[] = document.introducedAt ? reasons.parse(document.reasons) : [];
  return {
    status: !isConnector && ENDED.has(document.status) ? 'ended' : document.status,
    ...only(document, OF_MATCH),
    ...(isConnector && only(document, OF_CONNECTOR)),
    ...(told.length > 0 && { why: whyYouTwo(told, language, fieldsOfWork) }),
    // What came of it is asked of the participant, whose plan, and what may be said of them, is nobody else's.
    ...(!isConnector && {
      outcomes: bare(outcomes),
      ...only(document, ['plan', 'draft', 'reach', 'trial', 'kindWords']),
    }),
  };
}

const lower = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : '');

const leadsTo = (reference: unknown, id: string) =>
  z.object({ _ref: z.literal(id) }).safeParse(reference).success;

const OF_PARTNER_CONTACT = ['name', 'role', 'email', 'phone', 'language', 'isOurContact'];
const OF_PARTNER_REFERRAL = ['status', 'receivedAt'];
const OF_PARTNER = ['partnerName', 'partnerEmail', 'organisation', 'language'];
const OF_REFERRED = ['personGivenName', 'personFamilyName', 'personEmail', 'field', 'note', 'personAgreed'];

/** What a partner wrote: the person reads what is about them, the partner what they said of themselves. */
const ofPartnerReferral = (document: KeptDocument, { id, emails }: Person) =>
  only(document, [
    ...OF_PARTNER_REFERRAL,
    ...(emails.includes(lower(document.partnerEmail)) ? OF_PARTNER : []),
    ...(emails.includes(lower(document.personEmail)) || leadsTo(document.participant, id) ? OF_REFERRED : []),
  ]);

const answersSchema = z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]);

function ofSetAside(document: KeptDocument) {
  // A partner's form is about somebody else.
  const answers = answersSchema
    .parse(document.answers)
    .filter(({ name }) => document.form !== 'refer-someone' || name.startsWith('partner'));
  return { ...only(document, OF_SET_ASIDE), answers };
}

/** What another record of the same person said, before the two were made one: its lists stand in the one that stayed. */
function ofMerge(document: KeptDocument) {
  const { data } = mergeSchema.safeParse(document);
  if (!data) return {};
  const { history: _none, ...record } = ownRecord({ _id: data.gone, _type: 'record', ...data.kept.record });
  return { at: data.at, record };
}

/** One document as a person may have it: all that is about them, and nothing of anybody else. */
export function personalCopy(document: KeptDocument, person: Person): Record<string, unknown> {
  const { _type } = document;
  switch (_type) {
    case 'participant':
    case 'connector':
      return { type: _type, ...ownRecord(document) };
    case 'match':
      return { type: _type, ...ofMatch(document, person) };
    case 'referral': {
      const isContact =
        person.emails.includes(lower(document.contactEmail)) || leadsTo(document.becameConnector, person.id);
      return { type: _type, ...only(document, [...OF_REFERRAL, ...(isContact ? OF_CONTACT : [])]) };
    }
    case 'letter':
      return { type: _type, ...only(document, OF_LETTER) };
    case 'rsvp':
      return { type: _type, ...only(document, OF_VISIT) };
    case 'groupCoffee':
      return { type: _type, ...only(document, OF_TABLE) };
    case 'seat':
      return { type: _type, ...only(document, OF_SEAT) };
    case 'partnerContact':
      return { type: _type, ...only(document, OF_PARTNER_CONTACT) };
    case 'partnerReferral':
      return { type: _type, ...ofPartnerReferral(document, person) };
    case 'setAside':
      return { type: _type, ...ofSetAside(document) };
    case 'message':
      return { type: _type, ...only(document, OF_MESSAGE) };
    case 'merge':
      return { type: _type, ...ofMerge(document) };
    default:
      return { type: _type };
  }
}
