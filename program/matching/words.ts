import { shortDayInWords } from '../../locales/dates.ts';
import { en } from '../../locales/en/index.ts';
import type { Messages } from '../../locales/messages.ts';
import type { Loss } from '../assignment/lossesWithout.ts';
import { isDay } from '../clock/day.ts';
import type { EndedFor } from '../endedFor.ts';
import { isAddedField } from '../fields.ts';
import { OPEN_FIELD } from '../fieldsOfWork.ts';
import type { Industry } from '../industries.ts';
import { SPOKEN_LANGUAGES } from '../languages.ts';
import type { BlockKey, CautionKey, Finding, ReasonKey, Values, WhyKey, WouldKey } from './findings.ts';
import { WEIGHTS } from './weights.ts';

/**
 * What staff read, in English. Names in braces are filled in from a finding's values. At most twenty words each, and
 * the same grammar for one and for many.
 */
export const REASON_WORDS: Record<ReasonKey, string> = {
  'same-field': 'Both work in the same field: {field}.',
  'adjacent-field': 'Neighboring fields: {field} and {connectorField}.',
  'same-profession': 'The same profession: {profession}.',
  'shared-language': 'Both speak {language}.',
  'wished-industry': 'The Connector knows where the participant would like to work: {industry}.',
  'shared-industry': 'The same industry: {industry}.',
  'similar-experience': 'The Connector is about as far on, or one step further.',
  'same-choice': 'Both chose “{answered}” for “{asked}”.',
  'same-zip': 'The same postal code: {zip}.',
  'same-area': 'Neighbors by postal code: {area}.',
  waiting: 'Days waiting: {days}.',
  'rested-connector': 'Nobody was sent to this Connector in the last 90 days.',
  'free-places': 'Free places at this Connector: {places}.',
};

export const CAUTION_WORDS: Record<CautionKey, string> = {
  'other-field': 'The field is not the same, only a neighboring one: {connectorField}.',
  'little-english': 'Little English ({english}) and no other language in common.',
  'less-experience': 'The Connector has fewer years in the profession than the participant.',
  'different-area': 'They live or work far apart by their postal codes.',
  'busy-connector': 'Matches of this Connector in the last 90 days: {recent}.',
  'missed-meeting': 'Meetings that the participant did not come to: {count}. Others come first.',
  'asked-before': 'Matches of these two before: {times}. The last one ended on {endedOn}. {ended}',
};

export const BLOCK_WORDS: Record<BlockKey, string> = {
  'same-person': 'Both have the same email address: they are one person.',
  'matched-before': 'These two are matched, were introduced, or the Connector said no.',
  'called-off': 'Staff cancelled a match of these two.',
  'not-answered':
    'The Connector was asked about this person before, did not answer, and was not heard of since.',
  'do-not-introduce': 'Marked as a pair not to introduce.',
  refused: 'Staff have refused this pair.',
  'no-shared-basis': 'No field in common or adjacent, and neither profession nor industry.',
  'not-ready': 'The participant is not marked as ready.',
  'match-open': 'The participant has a match under way.',
  'connector-outside': 'The Connector is not active in the program.',
  'connector-away': 'The Connector is paused.',
  'connector-full': 'The Connector has no free place: they take no more in 30 or in 365 days.',
};

/** Why a match of the same two ended before. */
export const ENDED_WORDS: Record<EndedFor | 'staff', string> = {
  'same-person': 'Both had the same email address.',
  'do-not-introduce': 'The two were not to be introduced.',
  'not-ready': 'The participant was not ready.',
  'connector-away': 'The Connector paused.',
  'connector-outside': 'The Connector did not take part.',
  'connector-full': 'The Connector had no place left.',
  'participant-away': 'The participant paused.',
  withdrew: 'The participant had withdrawn.',
  'at-a-table': 'The participant took a place at a table.',
  'table-off': 'The table was called off.',
  merged: 'Two records were one person.',
  'no-answer': 'No answer came.',
  unreached: 'Our emails did not reach the Connector.',
  staff: 'Staff cancelled it.',
};

const isEndedIn = (key: string): key is keyof typeof ENDED_WORDS => Object.hasOwn(ENDED_WORDS, key);

export const WHY_WORDS: Record<WhyKey, string> = {
  'not-ready': 'Not marked as ready.',
  'match-open': 'A match is under way.',
  'no-shared-basis': 'No field was named that a Connector could share.',
  'no-connector-in-field': 'No Connector in this field or a neighboring one.',
  'already-met-everyone': 'Was matched before with every Connector who fits.',
  'nobody-allowed': 'Every Connector who fits was matched before, refused, or is not to be introduced.',
  'all-paused': 'Every Connector who fits is paused.',
  'all-full': 'Every Connector who fits is full, or proposed to someone else.',
  'worth-more-later': 'Every Connector who fits and is free is kept for people who are expected.',
};

export const WOULD_WORDS: Record<WouldKey, string> = {
  'make-ready': 'Finish screening and mark the person as ready.',
  'match-ends': 'The match under way ends.',
  'choose-field': 'Choose the field of work that is nearest to the profession.',
  'connector-in-field': 'A new Connector in {field}. Free places needed for everyone who waits: {places}.',
  'another-connector': 'Another Connector in {field}. Free places needed for everyone who waits: {places}.',
  'connector-returns': '{connector} takes part again. Free places needed for everyone who waits: {places}.',
  'fewer-expected':
    'Wait, or choose {connector} by hand. Expected in 30 days in {field}: {expected}. Connectors who know it: {knowing}.',
  'more-places': '{connector} takes more people. More places needed for everyone who waits: {places}.',
};

/** Why a free connector is not proposed to somebody who would fit. */
export const KEPT_WORDS: Record<'kept-for', string> = {
  'kept-for':
    '{connector} is kept for others. Expected in 30 days in {field}: {expected}. Connectors who know it: {knowing}.',
};

/** What it costs all together to go against a proposal. */
export function lossInWords({ people, points }: Loss): string {
  if (people > 0) return 'Without this pair, one person fewer has a Connector.';
  if (points <= 0) return 'Without this pair, another choice is as good for everybody together.';
  const field = WEIGHTS.sameField - WEIGHTS.adjacentField;
  return `Without this pair, all pairs together fit less well, by ${points} points. The same field in place of a neighboring one counts ${field}.`;
}

const isIndustry = (value: string, names: Messages['industries']): value is Industry =>
  Object.hasOwn(names, value);

/** The names that sentences fill in. */
export interface Names {
  /** All fields of work that the city knows (program/fieldNames.ts). */
  fields: Readonly<Record<string, string>>;
  industries: Messages['industries'];
}

/** A value as people read it: a field and an industry by name, a language in its own name. Older matches hold an industry in words. */
function inWords(name: string, value: string | number, messages: Names): string {
  const key = String(value);
  if (name === 'field' || name === 'connectorField')
    return messages.fields[key] ?? (isAddedField(key) ? messages.fields[OPEN_FIELD] : undefined) ?? key;
  if (name === 'industry') return isIndustry(key, messages.industries) ? messages.industries[key] : key;
  if (name === 'ended') return isEndedIn(key) ? ENDED_WORDS[key] : key;
  if (name === 'endedOn') return isDay(key) ? shortDayInWords(key, 'en') : key;
  if (name === 'language') return SPOKEN_LANGUAGES[key] ?? key;
  return key;
}

/** A sentence with its values filled in, in the language of `messages`. A value that is missing leaves a dash. */
export function fill(sentence: string, values: Values, messages: Names): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => inWords(name, values[name] ?? '–', messages));
}

/**
 * What staff read for a reason, a caution, a block or what would help. Put names of people into `values` before. `fields`
 * are the names of all fields of work that the city knows.
 */
export function inEnglish<Key extends string>(
  words: Readonly<Record<Key, string>>,
  finding: Finding<Key>,
  fields: Names['fields'],
): string {
  return fill(words[finding.key], finding.values, { fields, industries: en.industries });
}
