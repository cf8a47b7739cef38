import { z } from 'zod';
import { mailboxOf } from '../mailbox.ts';
import { referencedId, referencedIds } from '../references.ts';
import { listOf, optionalCount, optionalText } from '../stored.ts';

const texts = listOf(z.string());
const number = z.number().nullish();
/** Only the mailbox that an address leads to: nobody meets themselves. */
const mailbox = optionalText.catch('').transform(mailboxOf);

/**
 * What matching reads of a participant. Whatever else the document holds (name, degree, country, goal in their own
 * words) is dropped here, so that no rule can look at it. Missing fields are empty, and count for nothing.
 */
export const participantReader = z.object({
  _id: z.string(),
  email: mailbox,
  status: optionalText,
  field: optionalText,
  profession: optionalText,
  yearsOfExperience: number,
  english: optionalText,
  languages: texts,
  /** Not asked by the form today; counts once staff or the form fill it. */
  industries: texts,
  postcode: optionalText,
  confirmedAt: optionalText,
  screenedAt: optionalText,
  signedUpAt: optionalText,
  /** Meetings the participant did not come to. */
  noShows: optionalCount,
  doNotIntroduce: referencedIds,
  /** Kept with the participant, so that whoever proposes has them before their eyes. */
  pairDecisions: listOf(z.object({ connector: referencedId, decision: optionalText })),
});
export type ParticipantDocument = z.input<typeof participantReader>;

/** What matching reads of a connector. */
export const connectorReader = z.object({
  _id: z.string(),
  email: mailbox,
  status: optionalText,
  fields: texts,
  /** Compared with a participant's profession as a whole, never in parts. */
  role: optionalText,
  /** Not asked by the form today; counts once it is. */
  yearsOfExperience: number,
  industries: texts,
  languages: texts,
  postcode: optionalText,
  monthlyCapacity: number,
  yearlyCapacity: number,
  pausedUntil: optionalText,
  doNotIntroduce: referencedIds,
});
export type ConnectorDocument = z.input<typeof connectorReader>;

const anyText = optionalText.catch('');

/**
 * What matching reads of a match. What cannot be read counts as not known, and never stops the rest: that these two
 * were matched is then still remembered.
 */
export const matchReader = z.object({
  participant: referencedId.catch(''),
  connector: referencedId.catch(''),
  status: anyText,
  introducedAt: anyText,
  _createdAt: anyText,
  history: listOf(z.object({ at: anyText, to: anyText })).catch([]),
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
