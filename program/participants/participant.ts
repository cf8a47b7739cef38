import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { CRITERIA } from '../criteria.ts';
import { ELIGIBILITY } from '../eligibility.ts';
import { fieldSchema } from '../fields.ts';
import { referencedIds } from '../references.ts';
import { optionalText } from '../stored.ts';
import { ENGLISH_LEVELS } from './answers.ts';
import { PARTICIPANT_STATUSES } from './status.ts';

/** What the program reads back of a participant when it acts on one. */
export const participantSchema = z.object({
  _id: z.string().startsWith('participant.'),
  _rev: z.string(),
  status: z.enum(PARTICIPANT_STATUSES),
  eligibility: z.enum(ELIGIBILITY),
  givenName: z.string(),
  familyName: z.string(),
  email: z.string(),
  language: z.enum(LANGUAGES),
  phone: optionalText,
  postcode: optionalText,
  field: fieldSchema.catch('other'),
  profession: optionalText,
  yearsOfExperience: z.number().catch(0),
  english: z.enum(ENGLISH_LEVELS).catch('conversational'),
  languages: z.array(z.string()).catch([]),
  goal: optionalText,
  /** Two lines in their own words, written before a coffee. */
  aboutMe: optionalText,
  /** Answers to the city's own questions, read by `ownAnswersIn`. */
  ownAnswers: z.unknown().optional(),
  unmet: z.array(z.enum(CRITERIA)).catch([]),
  consentFollowUp: z.boolean().catch(false),
  consentPhone: z.boolean().catch(false),
  /** Meetings the participant did not come to. */
  noShows: z.number().catch(0),
  signedUpAt: z.string().nullish(),
  /** Connectors whom they are not to be introduced to; staff keep the list on either of the two. */
  doNotIntroduce: referencedIds.catch([]),
  /** Absent where they sent the form themselves. */
  entered: z.unknown().optional(),
  /** Since when they take part in no comparison of pages (program/trial). */
  trialsLeftAt: z.string().nullish(),
});
export type Participant = z.infer<typeof participantSchema>;

/** How a participant is addressed: the given name, or the family name where there is no other. */
export function addressedAs({
  givenName,
  familyName,
}: Pick<Participant, 'givenName' | 'familyName'>): string {
  return givenName || familyName;
}

/** The id of the participant with this key. Keys are keyed hashes: an id outlives its document. */
export function participantId(key: string): string {
  return `participant.${key}`;
}
