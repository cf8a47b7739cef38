import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { CRITERIA, ELIGIBILITY, type EligibilityFinding } from '../eligibility.ts';
import { FIELDS } from '../fields.ts';
import { ENGLISH_LEVELS, type LearnMoreSignUp } from '../sign-up/learnMore.ts';
import { type HistoryEntry, PARTICIPANT_STATUSES } from './status.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

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
  phone: text,
  postcode: text,
  field: z.enum(FIELDS).catch('other'),
  profession: text,
  yearsOfExperience: z.number().catch(0),
  english: z.enum(ENGLISH_LEVELS).catch('conversational'),
  languages: z.array(z.string()).catch([]),
  goal: text,
  unmet: z.array(z.enum(CRITERIA)).catch([]),
  consentFollowUp: z.boolean().catch(false),
  /** Meetings the participant did not come to. */
  noShows: z.number().catch(0),
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

/** The document of a person who has just signed up and not yet confirmed the address. */
export function newParticipant(
  key: string,
  { consent: _given, lang, ...answers }: LearnMoreSignUp,
  finding: EligibilityFinding,
  now: Date,
) {
  const signedUp: HistoryEntry & { _key: string } = {
    _key: 'signed-up',
    at: now.toISOString(),
    who: 'participant',
    from: '',
    to: 'unconfirmed',
  };
  return {
    _id: participantId(key),
    _type: 'participant',
    status: 'unconfirmed',
    ...finding,
    ...answers,
    emailLower: answers.email.toLowerCase(),
    language: lang,
    consentedAt: now.toISOString(),
    signedUpAt: now.toISOString(),
    history: [signedUp],
  };
}
