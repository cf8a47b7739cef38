import { z } from 'zod';

/** Why a pair is proposed: first what the two share, then what speaks for now. */
export const REASONS = [
  'same-field',
  'adjacent-field',
  'same-profession',
  'shared-language',
  'wished-industry',
  'shared-industry',
  'similar-experience',
  'same-choice',
  'same-zip',
  'same-area',
  'waiting',
  'rested-connector',
  'free-places',
] as const;
export type ReasonKey = (typeof REASONS)[number];

/** What speaks against a pair that is possible nevertheless. */
export const CAUTIONS = [
  'other-field',
  'little-english',
  'less-experience',
  'different-area',
  'busy-connector',
  'missed-meeting',
  'asked-before',
] as const;
export type CautionKey = (typeof CAUTIONS)[number];

/** Why a pair is not proposed at all. */
export const BLOCKS = [
  'same-person',
  'matched-before',
  'called-off',
  'not-answered',
  'do-not-introduce',
  'refused',
  'no-shared-basis',
  'not-ready',
  'match-open',
  'connector-outside',
  'connector-away',
  'connector-full',
] as const;
export type BlockKey = (typeof BLOCKS)[number];

/** Why a person has no proposal. */
export const WHYS = [
  'not-ready',
  'match-open',
  'no-shared-basis',
  'no-connector-in-field',
  'already-met-everyone',
  'nobody-allowed',
  'all-paused',
  'all-full',
  'worth-more-later',
] as const;
export type WhyKey = (typeof WHYS)[number];

/** What would change that. */
export const WOULDS = [
  'make-ready',
  'match-ends',
  'choose-field',
  'connector-in-field',
  'another-connector',
  'connector-returns',
  'more-places',
  'fewer-expected',
] as const;
export type WouldKey = (typeof WOULDS)[number];

/** What a sentence fills in: a field, a language code, a number of days. */
export type Values = Readonly<Record<string, string | number>>;

/** A key that sentences exist for, with what to fill in. The form in which matches keep their reasons. */
export interface Finding<Key extends string> {
  key: Key;
  values: Values;
}
export type Reason = Finding<ReasonKey>;
export type Caution = Finding<CautionKey>;
export type Block = Finding<BlockKey>;
export type Would = Finding<WouldKey>;

/** Reads a reason back from a stored match. */
export const reasonSchema = z.object({
  key: z.enum(REASONS),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
