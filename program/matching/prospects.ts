import { dayOf } from '../clock/zone.ts';
import { FIELDS, type Field } from '../fields.ts';
import { INDUSTRIES, MOST_WISHES } from '../industries.ts';
import { SPOKEN_LANGUAGES } from '../languages.ts';
import { nearness } from './adjacentFields.ts';
import { haveBasis, ruledOut } from './blocks.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import { connectorReader, participantReader } from './documents.ts';
import { expectedWait, type WaitRange } from './expectedWait.ts';
import { type Offer, toOffer } from './offer.ts';
import { type Before, inDays, pastWaits, standingOf } from './pastWaits.ts';
import type { MatchingInput } from './proposeMatches.ts';
import { readEach } from './readEach.ts';
import { readRecord } from './record.ts';

/**
 * How things are for somebody who waits: a connector who suits has room; some suit and none has room, or all pause; those
 * who suit have been asked before; nobody suits; or no field was named that a connector could share.
 */
export const PROSPECTS = ['free', 'busy', 'none-left', 'none-in-field', 'no-field'] as const;
export type ProspectKey = (typeof PROSPECTS)[number];

/** What the person could tell us, and what it would change, exactly, by the rules of matching. */
export type Opening =
  /** So many connectors more would suit who wishes for this kind of employer. */
  | { key: 'wish'; industry: string; count: number }
  /** So many of those who suit speak a language that the person has not named. */
  | { key: 'language'; language: string; count: number }
  /** In so many other fields there is a connector for who works in them. */
  | { key: 'field'; count: number };

export interface Prospects {
  now: ProspectKey;
  openings: Opening[];
  /** How long those before waited who stood alike; nothing where no range would hold, or where nobody suits. */
  wait?: WaitRange;
}

/** What is known: connectors as stored, and matches. */
interface Known extends Pick<MatchingInput, 'matches' | 'now' | 'timeZone' | 'neighbors'> {
  connectors: readonly unknown[];
  /** Everybody who came within a year, whatever became of them, by whom a wait is told; without them it is not. */
  before?: readonly unknown[] | undefined;
  /** The fields that a person may choose: all of them, where nothing is said. */
  fields?: readonly Field[];
}

/** Who takes part, is not ruled out, and shares something with the person. */
const suiting = (person: Candidate, offers: readonly Offer[]) =>
  offers.filter(
    (offer) => offer.availability !== 'outside' && !ruledOut(person, offer) && haveBasis(person, offer),
  );

function nowFor(person: Candidate, offers: readonly Offer[]): ProspectKey {
  const suits = suiting(person, offers);
  if (suits.some(({ places }) => places > 0)) return 'free';
  if (suits.length > 0) return 'busy';
  if (offers.some((offer) => offer.availability !== 'outside' && haveBasis(person, offer)))
    return 'none-left';
  return nearness(person.field, person.field) === 'same' ? 'none-in-field' : 'no-field';
}

interface Counted {
  name: string;
  count: number;
}

/** The one that would change most, the first of equals; nothing where none would. */
const greatest = (all: readonly Counted[]) =>
  all.toSorted((one, other) => other.count - one.count).find(({ count }) => count > 0);

/** The wish that would bring most connectors more, where one more can be told. */
function wishFor(person: Candidate, offers: readonly Offer[]): Opening[] {
  if (person.wishes.length >= MOST_WISHES) return [];
  const before = suiting(person, offers).length;
  const all = INDUSTRIES.filter((industry) => !person.wishes.includes(industry)).map((industry) => ({
    name: industry,
    count: suiting({ ...person, wishes: [...person.wishes, industry] }, offers).length - before,
  }));
  const best = greatest(all);
  return best ? [{ key: 'wish', industry: best.name, count: best.count }] : [];
}

/** The language that most of those speak who suit and share none with the person, where English alone is little. */
function languageFor(person: Candidate, offers: readonly Offer[]): Opening[] {
  if (person.english !== 'basic' && person.english !== 'conversational') return [];
  const apart = suiting(person, offers).filter(
    ({ languages }) => !languages.some((language) => person.languages.includes(language)),
  );
  const all = Object.keys(SPOKEN_LANGUAGES).map((name) => ({
    name,
    count: apart.filter(({ languages }) => languages.includes(name)).length,
  }));
  const best = greatest(all);
  return best ? [{ key: 'language', language: best.name, count: best.count }] : [];
}

/** In how many other fields there is somebody of the field itself, for whom nobody suits as things are. */
function fieldsFor(person: Candidate, offers: readonly Offer[], fields: readonly Field[]): Opening[] {
  if (suiting(person, offers).length > 0) return [];
  const count = fields.filter(
    (field) =>
      field !== person.field &&
      nearness(field, field) === 'same' &&
      suiting({ ...person, field }, offers).some((offer) => offer.fields.includes(field)),
  ).length;
  return count > 0 ? [{ key: 'field', count }] : [];
}

/** How long those waited who had waited as long as the person has, and for whom the same had room. */
function waitOf(person: Candidate, offers: readonly Offer[], before: Before): WaitRange | undefined {
  const others = before.participants.filter(
    (one) => participantReader.safeParse(one).data?._id !== person.id,
  );
  const past = pastWaits({ ...before, participants: others }, person.waitingDays);
  const standing = standingOf(person, offers, ({ places }) => places);
  return expectedWait(past, { field: person.field, standing }, inDays(before.now));
}

/**
 * How things are for one person who waits, and what they could tell us that would change it. Nothing of others who wait,
 * no name of a connector, and not who said no. `matches` are at least all of the person's, and all that use a place of a
 * connector; with `before`, theirs too.
 */
export function prospectsOf(
  { connectors, before, matches, now, timeZone, neighbors, fields = FIELDS }: Known,
  participant: unknown,
): Prospects | undefined {
  const read = participantReader.safeParse(participant).data;
  if (!read) return undefined;
  const record = readRecord(matches, now, timeZone, { neighbors });
  const person = toCandidate(read, record, now);
  const today = dayOf(now, timeZone);
  const offers = readEach(connectorReader, connectors).read.map((one) => toOffer(one, record, today));
  const suits = nowFor(person, offers);
  const wait =
    before && (suits === 'free' || suits === 'busy')
      ? waitOf(person, offers, { participants: before, connectors, matches, now, timeZone, neighbors })
      : undefined;
  return {
    now: suits,
    ...(wait && { wait }),
    openings: [
      ...fieldsFor(person, offers, fields),
      ...wishFor(person, offers),
      ...languageFor(person, offers),
    ],
  };
}
