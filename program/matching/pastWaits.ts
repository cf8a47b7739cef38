import { DAY_MS } from '../clock/day.ts';
import { dayOf } from '../clock/zone.ts';
import { nearness } from './adjacentFields.ts';
import { haveBasis, ruledOut } from './blocks.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import { connectorReader, type ParticipantDocument, participantReader } from './documents.ts';
import type { PastWait, Standing } from './expectedWait.ts';
import { type Offer, toOffer } from './offer.ts';
import type { MatchingInput } from './proposeMatches.ts';
import { readEach } from './readEach.ts';
import { readRecord } from './record.ts';
import { roomOn } from './supply.ts';

/** What is known of those before: everybody who came within a year, whatever became of them. */
export interface Before extends Pick<MatchingInput, 'matches' | 'now' | 'timeZone' | 'neighbors'> {
  participants: readonly unknown[];
  connectors: readonly unknown[];
}

/** More people say nothing more, and take longer: the last so many who came. */
const MOST_PEOPLE = 500;

/** A moment in days, as waits are told by. */
export const inDays = (moment: Date): number => moment.getTime() / DAY_MS;

/** Who has room for somebody, where `room` says how much each connector who suits has. */
export function standingOf(
  person: Candidate,
  offers: readonly Offer[],
  room: (offer: Offer) => number,
): Standing {
  let standing: Standing = 'none';
  for (const offer of offers) {
    if (offer.availability !== 'active' || !haveBasis(person, offer) || ruledOut(person, offer)) continue;
    if (room(offer) <= 0) continue;
    if (offer.fields.some((field) => nearness(person.field, field) === 'same')) return 'own';
    standing = 'other';
  }
  return standing;
}

const cameAt = ({ confirmedAt, screenedAt, signedUpAt }: ParticipantDocument) =>
  Date.parse(confirmedAt || screenedAt || signedUpAt || '') / DAY_MS;

/**
 * The waits of those before, each from `waited` days after they came, of who was not introduced by then. Who took part on
 * such a day and who paused is not remembered: connectors are taken as they are now, with the introductions made by then.
 */
export function pastWaits(
  { participants, connectors, matches, now, timeZone, neighbors }: Before,
  waited = 0,
): PastWait[] {
  const record = readRecord(matches, now, timeZone);
  // Nobody had been met on the day they came.
  const blank = readRecord([], now, timeZone, { neighbors });
  const offers = readEach(connectorReader, connectors).read.map((one) =>
    toOffer(one, record, dayOf(now, timeZone)),
  );
  return readEach(participantReader, participants)
    .read.map((person) => ({ person, since: cameAt(person) + waited }))
    .filter(({ since }) => since <= inDays(now))
    .toSorted((one, other) => other.since - one.since)
    .slice(0, MOST_PEOPLE)
    .flatMap(({ person, since }): PastWait[] => {
      const at = record.introducedAt(person._id);
      const introduced = at && inDays(at);
      if (introduced !== undefined && introduced <= since) return [];
      const candidate = toCandidate(person, blank, now);
      const day = dayOf(new Date(since * DAY_MS), timeZone);
      const standing = standingOf(candidate, offers, ({ takes }) => roomOn(day, takes));
      return [{ id: person._id, field: candidate.field, standing, since, introduced }];
    });
}
