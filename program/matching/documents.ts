import { z } from 'zod';
import { referencedId, referencedIds } from '../references.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const number = z.number().nullish();

/**
 * What matching reads of a participant. Whatever else the document holds (name, address, degree, country, goal in
 * their own words) is dropped here, so that no rule can look at it. Missing fields are empty, and count for nothing.
 */
export const participantReader = z.object({
  _id: z.string(),
  status: text,
  field: text,
  profession: text,
  yearsOfExperience: number,
  english: text,
  languages: texts,
  /** Not asked by the form today; counts once staff or the form fill it. */
  industries: texts,
  postcode: text,
  confirmedAt: text,
  screenedAt: text,
  signedUpAt: text,
  doNotIntroduce: referencedIds,
  /** Kept with the participant, so that whoever proposes has them before their eyes. */
  pairDecisions: z
    .array(z.object({ connector: referencedId, decision: text }))
    .nullish()
    .transform((list) => list ?? []),
});
export type ParticipantDocument = z.input<typeof participantReader>;

/** What matching reads of a connector. */
export const connectorReader = z.object({
  _id: z.string(),
  status: text,
  fields: texts,
  /** Compared with a participant's profession as a whole, never in parts. */
  role: text,
  /** Not asked by the form today; counts once it is. */
  yearsOfExperience: number,
  industries: texts,
  languages: texts,
  postcode: text,
  monthlyCapacity: number,
  yearlyCapacity: number,
  pausedUntil: text,
  doNotIntroduce: referencedIds,
});
export type ConnectorDocument = z.input<typeof connectorReader>;

/** What matching reads of a match. */
export const matchReader = z.object({
  participant: referencedId,
  connector: referencedId,
  status: text,
  introducedAt: text,
  _createdAt: text,
  history: z
    .array(z.object({ at: text, to: text }))
    .nullish()
    .transform((list) => list ?? []),
});
export type MatchDocument = z.input<typeof matchReader>;
export type PastMatch = z.output<typeof matchReader>;

/**
 * A phrase in the form in which phrases are compared: whole, without case, punctuation or double spaces. Never
 * compared in parts: "AI" is in "retail" (Robert-Velhorst/009-Micromentor-reachout #49).
 */
export function asCompared(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Phrases for comparing, without the empty ones. */
export function allAsCompared(phrases: readonly string[]): string[] {
  return phrases.map(asCompared).filter((phrase) => phrase !== '');
}
