import type { Settings } from '../../../program/content/settings.ts';
import type { LetterKind } from '../../../program/letters.ts';
import { queueLetter } from '../../../program/letters.ts';
import type { Pair } from '../people.ts';

/** A letter to the participant of a match, about the match. Each kind exists once for a match. */
export function toParticipant(
  { match, participant }: Pick<Pair, 'match' | 'participant'>,
  kind: LetterKind,
  now: Date,
  dedupeKey = 'once',
) {
  return queueLetter({
    kind,
    to: participant.email,
    language: participant.language,
    participant: participant._id,
    about: match._id,
    dedupeKey,
    now,
  });
}

/** A letter to the connector of a match, about the match. */
export function toConnector(
  { match, connector }: Pick<Pair, 'match' | 'connector'>,
  kind: LetterKind,
  now: Date,
  dedupeKey = 'once',
) {
  return queueLetter({
    kind,
    to: connector.email,
    language: connector.language,
    connector: connector._id,
    about: match._id,
    dedupeKey,
    now,
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
