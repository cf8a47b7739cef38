import type { CalendarMeeting } from '../../../program/coffee/calendarMeeting.ts';
import { type Coffee, calendarIdOf } from '../../../program/coffee/coffee.ts';
import type { Settings } from '../../../program/content/settings.ts';
import type { LetterKind } from '../../../program/letters.ts';
import { queueLetter } from '../../../program/letters.ts';
import type { Teller } from '../../../program/matches/told.ts';
import type { Pair } from '../people.ts';

/** A letter to the participant of a match, about the match. Each kind exists once for a match. */
export function toParticipant(
  { match, participant }: Pick<Pair, 'participant'> & { match: Pick<Pair['match'], '_id'> },
  kind: LetterKind,
  now: Date,
  dedupeKey = 'once',
  meeting?: CalendarMeeting,
) {
  return queueLetter({
    kind,
    to: participant.email,
    language: participant.language,
    participant: participant._id,
    about: match._id,
    dedupeKey,
    now,
    meeting,
  });
}

/** A letter to the connector of a match, about the match. */
export function toConnector(
  { match, connector }: Pick<Pair, 'match' | 'connector'>,
  kind: LetterKind,
  now: Date,
  dedupeKey = 'once',
  meeting?: CalendarMeeting,
) {
  return queueLetter({
    kind,
    to: connector.email,
    language: connector.language,
    connector: connector._id,
    about: match._id,
    dedupeKey,
    now,
    meeting,
  });
}

/**
 * The letter that puts the questions of some matches to their connector, or puts them again. Of several there is one,
 * about the first, and each has its own answer in it.
 */
export function questionLetter(
  pairs: readonly [Pick<Pair, 'match' | 'connector'>, ...Pick<Pair, 'match' | 'connector'>[]],
  isAgain: boolean,
  now: Date,
  dedupeKey = 'once',
) {
  const [first, ...others] = pairs;
  if (others.length === 0) return toConnector(first, isAgain ? 'question-nudge' : 'question', now, dedupeKey);
  const { match, connector } = first;
  return queueLetter({
    ...{ kind: isAgain ? 'questions-nudge' : 'questions', to: connector.email, language: connector.language },
    ...{ connector: connector._id, about: match._id, dedupeKey, now },
    alsoAbout: others.map((pair) => pair.match._id),
  });
}

/**
 * A letter of one kind to one of the two, or to both. Where both read one kind, each has a letter of their own: the key
 * tells them apart.
 */
export function toSide(
  pair: Pick<Pair, 'match' | 'participant' | 'connector'>,
  side: Teller,
  kind: LetterKind,
  now: Date,
  dedupeKey: string,
  givenUp?: Coffee['givenUp'],
) {
  const write = side === 'connector' ? toConnector : toParticipant;
  return write(pair, kind, now, `${side}-${dedupeKey}`, inCalendarOf(pair.match, side, givenUp));
}

/** A meeting that was given up, as it stands in the calendar of one of the two. */
export const inCalendarOf = (match: Pair['match'], side: Teller, givenUp: Coffee['givenUp']) =>
  givenUp
    ? { id: calendarIdOf(match._id, side), ...givenUp, ...(match.table && { isTable: true }) }
    : undefined;

/** A letter to staff, at the address in the settings, about a match. */
export function toStaff(
  { match }: Pick<Pair, 'match'>,
  { email }: Pick<Settings, 'email'>,
  kind: LetterKind,
  now: Date,
  dedupeKey: string,
) {
  return queueLetter({ kind, to: email, language: 'en', about: match._id, dedupeKey, now });
}
