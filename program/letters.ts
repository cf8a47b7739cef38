import { z } from 'zod';
import { en } from '../locales/en/index.ts';
import { LANGUAGES, type Language } from '../locales/locales.ts';
import { type CalendarMeeting, calendarMeetingSchema } from './coffee/calendarMeeting.ts';
import type { Moves } from './history.ts';
import { keyOf, referenceSchema, weakReference } from './references.ts';

const { letters } = en.emails;

/** Every kind of letter the program sends: those that there are English texts for. */
export type LetterKind = keyof typeof letters;

export const isLetterKind = (kind: unknown): kind is LetterKind =>
  typeof kind === 'string' && Object.hasOwn(letters, kind);

export const LETTER_KINDS: readonly LetterKind[] = Object.keys(letters).filter(isLetterKind);

/** Why a letter that nobody may have asked for waits: its mailbox has had one that day, or all of them enough in an hour. */
export const WAITS_FOR = ['day', 'hour'] as const;

export const LETTER_STATUSES = ['queued', 'sent', 'delivered', 'bounced', 'failed'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** Where staff may take a letter: any that is not on its way is sent again, with links that hold. The rest the program does. */
const STAFF_MOVES: Moves<LetterStatus> = {
  queued: [],
  sent: ['queued'],
  delivered: ['queued'],
  bounced: ['queued'],
  failed: ['queued'],
};

/** Whether staff may have a letter sent again. */
export function mayBeResent(status: LetterStatus): boolean {
  return STAFF_MOVES[status].includes('queued');
}

/** How often something happened: never, where nothing is noted. */
const count = z
  .number()
  .nullish()
  .transform((times) => times ?? 0);

/**
 * A letter as it is kept: nothing is sent from memory, and staff see each one. `participant` or `connector` is who
 * reads it, `about` the match, referral, partner referral or rsvp it is about.
 */
export const letterSchema = z.object({
  _id: z.string().startsWith('letter.'),
  _rev: z.string(),
  kind: z.enum(LETTER_KINDS),
  to: z.string(),
  language: z.enum(LANGUAGES),
  status: z.enum(LETTER_STATUSES),
  attempts: z.number(),
  queuedAt: z.iso.datetime(),
  dedupeKey: z.string().nullish(),
  participant: referenceSchema.nullish(),
  connector: referenceSchema.nullish(),
  about: referenceSchema.nullish(),
  /** Other matches that it asks about too: a connector who gets several people gets one letter. */
  alsoAbout: z.array(referenceSchema).nullish(),
  resendId: z.string().nullish(),
  /** When that happened which the mail service reported last. */
  reportedAt: z.string().nullish(),
  /** When staff ended the links in it: they open nothing any more. */
  linksEndedAt: z.iso.datetime().nullish(),
  /** How often staff, or the reader of a link that was too old, had it sent again. Each time it is another letter to the mail service. */
  resends: count,
  /** How often the mail service refused it for a reason that may be its own. */
  refusals: count,
  /** How often its key was refused, because an earlier try under it had other words. */
  refusedKeys: count,
  /** What the mail service called the earlier tries. */
  earlierResendIds: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
  /** How the reader is addressed, where there is no record left to say it: in the letter that says that all is erased. */
  readerName: z.string().nullish(),
  /** The event of a letter to somebody of whom nothing else is kept. */
  event: z.string().nullish(),
  /** The id of the saved report that it carries. */
  report: z.string().nullish(),
  /** The meeting that it takes out of calendars: the match may be gone by the time that it is written. */
  meeting: calendarMeetingSchema.nullish(),
  /** Who of the staff had it sent again last: somebody who asked them for it. Empty where its reader did. */
  resentBy: z.string().nullish(),
  /** Who of the staff wrote it, where Studio queued it. */
  queuedBy: z.string().nullish(),
  /** Somebody typed an address into a form to have it sent again, whatever its kind. */
  isByForm: z.boolean().nullish(),
  /** What it waits for since it was due: nobody may have asked for it (program/unasked.ts). */
  waitsFor: z.enum(WAITS_FOR).nullish(),
});
export type Letter = z.infer<typeof letterSchema>;

/**
 * The key under which the mail service knows one letter: given twice, it sends once. It is made of when the letter was
 * queued too: one that is written anew, or again after an erasure, is another letter under the same id, and the service
 * would answer with what became of the first.
 */
export function idempotencyKey(letter: Pick<Letter, '_id' | 'queuedAt' | 'resends' | 'refusedKeys'>): string {
  return [letter._id, generationOf(letter), letter.resends, letter.refusedKeys].join('/');
}

/** What tells a letter from an earlier one of the same id: when it was queued, as a tag of the mail service may say it. */
export function generationOf({ queuedAt }: Pick<Letter, 'queuedAt'>): string {
  return String(Date.parse(queuedAt));
}

/** How often somebody may ask for the same letter once more, and after how many minutes: it may just be slow. */
const MOST_REPEATS = 2;
const REPEAT_AFTER_MINUTES = 10;

/** Whether a letter goes out once more because its reader asks for it: it has gone out, a while ago, and not often. */
export function mayBeRepeated(
  { status, queuedAt, resends }: Pick<Letter, 'status' | 'queuedAt' | 'resends'>,
  now: Date,
): boolean {
  const since = now.getTime() - Date.parse(queuedAt);
  return status !== 'queued' && resends < MOST_REPEATS && since >= REPEAT_AFTER_MINUTES * 60_000;
}

/** Letters that put a question to a connector: about one person or several, and again. */
export const QUESTION_KINDS = ['question', 'question-nudge', 'questions', 'questions-nudge'] as const;

/** The ids of all that a letter is about. */
export const subjectsOf = ({ about, alsoAbout }: Pick<Letter, 'about' | 'alsoAbout'>): string[] =>
  [about, ...(alsoAbout ?? [])].flatMap((reference) => reference?._ref ?? []);

/** Of a letter in GROQ: whether it puts the question of the match whose id the expression gives. */
export const asksAbout = (matchId: string): string =>
  `kind in ${JSON.stringify(QUESTION_KINDS)} && (about._ref == ${matchId} || ${matchId} in alsoAbout[]._ref)`;

export interface Resent {
  set: Record<string, unknown>;
  unset: string[];
}

/**
 * What is written into a letter that staff have sent again at `now`, `by` the name of who did: queued as if it were new, so that its links hold
 * from now on, and to the address that staff found right. Reports about the earlier try no longer count.
 */
export function resent(
  { resends, resendId, earlierResendIds }: Pick<Letter, 'resends' | 'resendId' | 'earlierResendIds'>,
  to: string,
  by: string | undefined,
  now: Date,
): Resent {
  const at = now.toISOString();
  return {
    set: {
      status: 'queued',
      to,
      attempts: 0,
      refusals: 0,
      refusedKeys: 0,
      queuedAt: at,
      dueAt: at,
      resends: resends + 1,
      resentBy: by ?? '',
      earlierResendIds: [...earlierResendIds, ...(resendId ? [resendId] : [])],
    },
    unset: [
      'problem',
      'resendId',
      'sentAt',
      'failedAt',
      'reportedAt',
      'delayedAt',
      'complainedAt',
      'linksEndedAt',
      'linksEndedBy',
      'isByForm',
      'waitsFor',
    ],
  };
}

export interface LetterRequest {
  kind: LetterKind;
  to: string;
  language: Language;
  /** The id of the participant, or of the connector, who reads it. A partner or guest is neither. */
  participant?: string;
  connector?: string;
  /** The id of what it is about; without it the letter is about its reader. */
  about?: string;
  /** The ids of other matches that it asks about too. */
  alsoAbout?: readonly string[];
  /** The id of the saved report that it carries. */
  report?: string;
  /** What the letter's id is made of, where that is neither what it is about nor its reader. */
  subject?: string;
  /** What tells it from other letters of its kind about the same thing: a day (YYYY-MM-DD) or the name of a step. */
  dedupeKey: string;
  now: Date;
  /** The meeting that it takes out of calendars. */
  meeting?: CalendarMeeting | undefined;
  /** Who of the staff writes it, where Studio does: by it the functions hear of it at once. */
  queuedBy?: string | undefined;
}

/** The id of a letter of one kind about one subject (the id of a document). Resend takes the key as a tag, and a tag may hold nothing else. */
export function letterId(kind: LetterKind, subject: string, dedupeKey: string): string {
  return `letter.${`${kind}-${keyOf(subject)}-${dedupeKey}`.replace(/[^\w-]/g, '-')}`;
}

/**
 * A letter to be sent. Its id is made of its kind, the key of its subject and `dedupeKey`, so that each letter exists
 * once however often something asks for it: create it with createIfNotExists.
 */
export function queueLetter({
  kind,
  to,
  language,
  participant,
  connector,
  about,
  alsoAbout = [],
  report,
  subject,
  dedupeKey,
  now,
  meeting,
  queuedBy,
}: LetterRequest) {
  return {
    _id: letterId(kind, subject ?? about ?? participant ?? connector ?? '', dedupeKey),
    _type: 'letter' as const,
    kind,
    to,
    language,
    status: 'queued' as const,
    attempts: 0,
    dedupeKey,
    queuedAt: now.toISOString(),
    dueAt: now.toISOString(),
    ...(participant && { participant: weakReference(participant) }),
    ...(connector && { connector: weakReference(connector) }),
    ...(about && { about: weakReference(about) }),
    ...(alsoAbout.length > 0 && {
      alsoAbout: alsoAbout.map((id) => ({ ...weakReference(id), _key: keyOf(id) })),
    }),
    ...(report && { report }),
    ...(meeting && { meeting }),
    ...(queuedBy !== undefined && { queuedBy }),
  };
}
