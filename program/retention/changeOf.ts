import { moveMatch } from '../matchStatus.ts';
import { referencedId } from '../references.ts';
import { type Erasable, isAddressOf, isNamedIn } from './erasable.ts';
import { losesContact, type Reach } from './reachOf.ts';
import { withoutContacts } from './withoutContacts.ts';

/** What a document that stays becomes: values that are set whole, and fields that are taken away. */
export interface Change {
  id: string;
  set: Record<string, unknown>;
  unset: string[];
  /** Whether words about the person go, which its earlier revisions must not keep either. Ids say nothing of anybody. */
  isPastForgotten: boolean;
}

/** What a connector wrote into a match, what staff noted and have to do there, and why the machine thought of the two. */
const CONNECTORS_WORDS = [
  'declineWord',
  'question',
  'answerToConnector',
  'internalNotes',
  'tasks',
  'tags',
  'told',
  'activities',
  'reasons',
  'cautions',
  'byHand',
  'coffee',
  'plan',
  'draft',
  'kindWords',
  'undoable',
];

/** What a contact told of themselves through a connector, and who the connector was. */
const CONTACTS_WORDS = ['contactName', 'role', 'organisation', 'contactEmail', 'from'];

/** What staff wrote to many. */
const MESSAGES_WORDS = ['texts', 'name'];

const PARTNERS_NAME = ['partnerName', 'partnerEmail'];

/** That somebody is to be erased, in a document that stays: done. */
const REQUEST = ['eraseRequestedAt', 'eraseRequestedBy', 'eraseRequestedOf'];

/** Fields that hold words, and not the id of something. */
const WORDS = new Set([...CONNECTORS_WORDS, ...CONTACTS_WORDS, ...PARTNERS_NAME, ...MESSAGES_WORDS]);

/** The names of the fields that hold. */
const namesOf = (fields: Record<string, boolean>) =>
  Object.entries(fields).flatMap(([name, holds]) => (holds ? [name] : []));

/** What is taken away. A partner's own name goes where the person they told us of stays. */
function fieldsToBlank(reach: Reach, document: Erasable): string[] {
  const { person, gone, halved } = reach;
  const { _id, _type, about, referredBy, parent, match, table, becameConnector, partnerEmail } = document;
  const isLost = (reference: Erasable['about']) => gone.has(reference?._ref ?? '');
  const isPartner = _type === 'partnerReferral' && isAddressOf(person, partnerEmail);
  const isEmptied = losesContact(reach, document);
  return [
    ...namesOf({ about: isLost(about), referredBy: isLost(referredBy), parent: isLost(parent) }),
    ...namesOf({ table: isLost(table) }),
    ...namesOf({ becameConnector: becameConnector?._ref === person._id }),
    ...(isPartner ? PARTNERS_NAME : []),
    ...(halved.has(_id) ? CONNECTORS_WORDS : []),
    ...(_id === person._id ? REQUEST : []),
    ...(isNamedIn(person, document) ? MESSAGES_WORDS : []),
    ...(isEmptied ? CONTACTS_WORDS : namesOf({ from: halved.has(match?._ref ?? '') })),
  ];
}

/** Lists of people, without the one who is gone. */
function shorterLists({ person, gone }: Reach, { doNotIntroduce, pairDecisions, alsoAbout }: Erasable) {
  const others = doNotIntroduce?.filter((entry) => referencedId.parse(entry) !== person._id);
  const decisions = pairDecisions?.filter(({ connector }) => connector?._ref !== person._id);
  const subjects = alsoAbout?.filter(({ _ref }) => !gone.has(_ref ?? ''));
  return {
    ...(subjects?.length !== alsoAbout?.length && { alsoAbout: subjects }),
    ...(others?.length !== doNotIntroduce?.length && { doNotIntroduce: others }),
    ...(decisions?.length !== pairDecisions?.length && { pairDecisions: decisions }),
  };
}

/** A match comes to its end where it has not; what staff noted on its way is taken out. */
function endOf({ status, history }: Erasable, now: Date) {
  const lines = (history ?? []).map(({ note, ...line }) => (line.who === 'staff' ? line : { ...line, note }));
  if (status !== 'introduced' && status !== 'met' && status !== 'not-met') return { history: lines };
  const end = moveMatch(status, 'closed', { at: now, who: 'program', note: 'erased' });
  return { status: end.to, history: [...lines, { ...end, _key: 'erased' }] };
}

/** A history without the answers that staff corrected, where those were somebody's who is gone. */
function withoutAnswers({ history }: Erasable) {
  const lines = history ?? [];
  return lines.some((line) => 'before' in line || 'after' in line)
    ? { history: lines.map(({ before, after, ...line }) => line) }
    : {};
}

/** Whether a document that stays loses somebody's own words: a contact's, or a partner's. */
const losesSomebody = (reach: Reach, document: Erasable) =>
  losesContact(reach, document) ||
  (document._type === 'partnerReferral' && isAddressOf(reach.person, document.partnerEmail));

/** What one document becomes that stays when a person is erased; nothing when nothing in it is theirs. */
export function changeOf(reach: Reach, document: Erasable, now: Date): Change | undefined {
  const { _id: id } = document;
  const organization = withoutContacts(reach.contacts, document);
  const set = {
    ...organization.set,
    ...shorterLists(reach, document),
    ...(losesSomebody(reach, document) && withoutAnswers(document)),
    ...(reach.halved.has(id) && endOf(document, now)),
    // Without its words it goes to nobody else.
    ...(isNamedIn(reach.person, document) && document.status === 'sending' && { status: 'stopped' }),
  };
  const unset = [...new Set([...fieldsToBlank(reach, document), ...organization.unset])];
  if (Object.keys(set).length + unset.length === 0) return undefined;
  // What staff decided about a pair may have a note with it.
  const isPastForgotten =
    'pairDecisions' in set ||
    Object.keys(organization.set).length > 0 ||
    unset.some((name) => WORDS.has(name));
  return { id, set, unset, isPastForgotten };
}
