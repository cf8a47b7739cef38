import { z } from 'zod';

/** The longest text that is passed on. Characters. */
export const LONGEST_KIND_WORDS = 300;

const kindWordsSchema = z.object({ text: z.string().min(1), allowedAt: z.iso.datetime() });

/** What a participant lets us show to the connector whom they met, as it is kept in the match. */
export type KindWords = z.output<typeof kindWordsSchema>;

/** The kind words of a match; nothing where none were allowed, or they were taken back. */
export const kindWordsIn = (match: { kindWords?: unknown }): KindWords | undefined =>
  kindWordsSchema.safeParse(match.kindWords).data;

/** Whether the two have met, so that there is something to say to the connector. */
export const mayGiveKindWords = ({ status, metOn }: { status: string; metOn?: unknown }): boolean =>
  status === 'met' || (status === 'closed' && Boolean(metOn));

/** Words as they are kept from now on, in place of earlier ones. */
export const allowed = (text: string, now: Date): KindWords => ({ text, allowedAt: now.toISOString() });
