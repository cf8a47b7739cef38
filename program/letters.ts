import { z } from 'zod';
import { LANGUAGES, type Language } from './languages.ts';

export const LETTER_KINDS = ['confirm-address'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const LETTER_STATUSES = ['queued', 'sent', 'delivered', 'bounced', 'failed'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** A letter as it is kept: nothing is sent from memory, and staff see each one. */
export const letterSchema = z.object({
  _id: z.string().startsWith('letter.'),
  _rev: z.string(),
  kind: z.enum(LETTER_KINDS),
  to: z.string(),
  language: z.enum(LANGUAGES),
  status: z.enum(LETTER_STATUSES),
  attempts: z.number(),
  queuedAt: z.iso.datetime(),
  participant: z.object({ _ref: z.string() }),
  resendId: z.string().nullish(),
});
export type Letter = z.infer<typeof letterSchema>;

/** After this many failed attempts a letter is set aside for staff. */
export const MAX_ATTEMPTS = 8;

/** How long to wait before the next attempt, in minutes: 5, 10, 20 … so that a day's outage is outlived. */
export function retryDelayMinutes(attempts: number): number {
  return 5 * 2 ** Math.max(0, attempts - 1);
}

/**
 * The letter that asks a person to confirm the address. Its id holds the participant's key and the day, so that
 * no address is sent more than one such letter a day, however often the form arrives.
 */
export function confirmationLetter(
  participant: { _id: string; email: string; language: Language },
  now: Date,
) {
  const key = participant._id.replace(/^participant\./, '');
  return {
    _id: `letter.confirm-address-${key}-${now.toISOString().slice(0, 10)}`,
    _type: 'letter',
    kind: 'confirm-address',
    to: participant.email,
    language: participant.language,
    status: 'queued',
    attempts: 0,
    queuedAt: now.toISOString(),
    dueAt: now.toISOString(),
    participant: { _type: 'reference', _ref: participant._id, _weak: true },
  } as const;
}
