import { z } from 'zod';
import { agreedCoffeesSchema } from '../agreedCoffees.ts';
import { mailboxOf } from '../mailbox.ts';
import { referencedId, referencedIds } from '../references.ts';
import { listOf, optionalCount, optionalText } from '../stored.ts';

const texts = listOf(z.string());
const number = z.number().nullish();
/** Choices in the city's own questions that count, read by who knows the settings (ownQuestions/chosen.ts). */
const ownChosen = listOf(
  z.object({ question: z.string(), value: z.string(), asked: z.string(), answered: z.string() }),
);
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
  industries: texts,
  wishes: texts,
  postcode: optionalText,
  confirmedAt: optionalText,
  screenedAt: optionalText,
  signedUpAt: optionalText,
  /** Meetings the participant did not come to. */
  noShows: optionalCount,
  ownChosen,
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
  /** How long they have worked, as a choice; in some records as a number. */
  experience: optionalText,
  yearsOfExperience: number,
  industries: texts,
  languages: texts,
  postcode: optionalText,
  monthlyCapacity: number,
  yearlyCapacity: number,
  pausedUntil: optionalText,
  /** YYYY-MM-DD: to that day one place more than the usual ones can be taken. */
  oneMoreUntil: optionalText,
  /** By what they are known to have been heard of: questions in a row without an answer, and when they last came back. */
  expiriesInARow: number,
  backAt: optionalText,
  ownChosen,
  /** The coffees to come: a table takes a place before anybody has one at it. */
  agreedCoffees: z
    .unknown()
    .optional()
    .transform((stored) => agreedCoffeesSchema.safeParse(stored).data ?? []),
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
  /** The table at which they meet beside others, which takes one place of the connector. */
  table: referencedId.catch(''),
  introducedAt: anyText,
  /** Why it was called off, where nobody said no (endedFor.ts). */
  endedFor: anyText,
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
