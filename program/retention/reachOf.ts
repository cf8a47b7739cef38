import { type Erasable, holdsAddressOf, isAddressOf } from './erasable.ts';

/** How far an erasure reaches. */
export interface Reach {
  person: Erasable;
  /** The ids of all that is deleted. */
  gone: ReadonlySet<string>;
  /** The ids of matches that stay for the other person's sake, without their connector. */
  halved: ReadonlySet<string>;
  /** Contact persons of partners who go, whom staff may have named in the organization's record. */
  contacts: readonly Erasable[];
}

/** A match that got as far as an introduction is part of the other person's story too. */
const INTRODUCED = ['introduced', 'met', 'not-met', 'closed'];

/** Letters that only say that nothing more comes: the other person still gets them, and they need no match. */
const FAREWELLS = [
  'question-withdrawn',
  'connector-unavailable',
  'coffee-cancelled',
  'table-ended',
  'table-off',
  'table-left',
  'table-full',
  'table-taken-back',
];

/**
 * Letters to the program itself, and the last one to a person, whose address goes two days later. Every other letter
 * without a record is to a contact, a guest or a partner, whose address says whose it is.
 */
const NOBODYS = ['staff-question', 'staff-day', 'staff-report', 'erased'];

const hasReader = ({ participant, connector }: Erasable) => Boolean(participant ?? connector);

/** What is the person's own: the record, their matches, letters to them, and the same person told of elsewhere. */
function isTheirs(person: Erasable, document: Erasable, workplaces: readonly string[]): boolean {
  const { _id, _type, participant, connector, status, kind, to } = document;
  const isSide = participant?._ref === person._id || connector?._ref === person._id;
  switch (_type) {
    case 'match':
      return isSide && (participant?._ref === person._id || !INTRODUCED.includes(status ?? ''));
    case 'seat':
    case 'groupCoffee':
      return isSide;
    // What is kept to take two of their records apart again; or two of the organization in whose notes they may be named.
    case 'merge':
      return [person._id, ...workplaces].includes(document.into?._ref ?? '');
    case 'letter':
      return isSide || (!hasReader(document) && !NOBODYS.includes(kind ?? '') && isAddressOf(person, to));
    case 'partnerReferral':
      return (
        isAddressOf(person, document.personEmail) ||
        (_id === person._id && document.eraseRequestedOf !== 'partner')
      );
    case 'rsvp':
    case 'partnerContact':
      return _id === person._id || isAddressOf(person, document.email);
    // To many it stays for the others' sake, without the words if they name the person.
    case 'message':
      return document.purpose === 'own-matter' && (document.readers ?? []).includes(person._id);
    // A contact is part of the story of who was given it, and of the chain below: it stays, without the contact.
    case 'referral':
      return false;
    // A form may name somebody else than who sent it, and may be no more than a broken text.
    case 'setAside':
      return [document.email, document.text, ...(document.answers ?? []).map(({ value }) => value)].some(
        (written) => holdsAddressOf(person, written),
      );
    default:
      return _id === person._id;
  }
}

/** Contacts given in a match that is gone go with it, unless others hang below them. */
function goesWithMatch(document: Erasable, gone: ReadonlySet<string>, holders: ReadonlySet<string>): boolean {
  const { _id, _type, match, becameConnector } = document;
  return _type === 'referral' && gone.has(match?._ref ?? '') && !holders.has(_id) && !becameConnector;
}

/** Whether a referral that stays, for the chain below it, loses its contact: that is the person, or its match is gone. */
export function losesContact({ person, gone }: Pick<Reach, 'person' | 'gone'>, document: Erasable): boolean {
  const { _id, _type, becameConnector, match, contactEmail } = document;
  if (_type !== 'referral') return false;
  const isPerson =
    _id === person._id || becameConnector?._ref === person._id || isAddressOf(person, contactEmail);
  return isPerson || gone.has(match?._ref ?? '');
}

/**
 * A letter about what is gone, to somebody of whom nothing else is kept; or one that waits to be sent and can no longer
 * be written.
 */
function goesWithSubject(
  letter: Erasable,
  { gone, halved }: Pick<Reach, 'gone' | 'halved'>,
  withoutContact: ReadonlySet<string>,
) {
  const { _type, status, kind } = letter;
  const subjects = [letter.about, ...(letter.alsoAbout ?? [])].flatMap((each) => each?._ref ?? '');
  const about = letter.about?._ref ?? '';
  if (_type !== 'letter') return false;
  if (!hasReader(letter) && (gone.has(about) || withoutContact.has(about))) return true;
  const isFarewell = FAREWELLS.includes(kind ?? '');
  // One with several questions is written without this one.
  const isEmptied = subjects.every((subject) => gone.has(subject) || halved.has(subject));
  return status === 'queued' && !isFarewell && isEmptied;
}

/** How far the erasure of a person reaches among the documents about them. */
export function reachOf(person: Erasable, all: readonly Erasable[]): Reach {
  const gone = new Set<string>();
  const remove = (isToGo: (document: Erasable) => boolean) => {
    for (const document of all) if (!gone.has(document._id) && isToGo(document)) gone.add(document._id);
  };
  // As a contact person under any of their addresses.
  const workplaces = all
    .filter((one) => one._type === 'partnerContact' && isTheirs(person, one, []))
    .flatMap(({ organization }) => organization?._ref ?? []);
  remove((document) => isTheirs(person, document, workplaces));
  const staying = all.filter(({ _id }) => !gone.has(_id));
  const idsOf = (isMeant: (document: Erasable) => boolean) =>
    new Set(staying.filter(isMeant).map(({ _id }) => _id));
  const held = staying.flatMap(({ parent, referredBy }) => [parent?._ref, referredBy?._ref]);
  const holders = new Set(held.filter((id) => typeof id === 'string'));
  remove((document) => goesWithMatch(document, gone, holders));
  const halved = idsOf(({ _type, connector }) => _type === 'match' && connector?._ref === person._id);
  const withoutContact = idsOf((document) => losesContact({ person, gone }, document));
  remove((document) => goesWithSubject(document, { gone, halved }, withoutContact));
  const contacts = all.filter(({ _id, _type }) => _type === 'partnerContact' && gone.has(_id));
  return { person, gone, halved, contacts };
}
