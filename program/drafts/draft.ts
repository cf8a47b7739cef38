import { z } from 'zod';
import { daysBetween } from '../clock/elapsed.ts';

/**
 * Where a drafted introduction is. `waiting`: the participant reads what it says of them · `approved`: the connector may
 * send it · `refused`: the participant writes to these people alone · `lapsed`: no answer came.
 */
export const DRAFT_STATES = ['waiting', 'approved', 'refused', 'lapsed'] as const;

/** Days in which a participant answers; after that the connector is told that there is nothing to send. */
export const DRAFT_WAITS = 7;

/** What a connector's introductions of a participant to others say of them, as it is kept in the match. */
export const draftSchema = z.object({
  state: z.enum(DRAFT_STATES),
  /** In the participant's words, once they agreed. */
  text: z.string(),
  askedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullish(),
});
export type Draft = z.output<typeof draftSchema>;

/** The draft of a match; nothing where the connector has named nobody by the page that asks. */
export const draftIn = (match: { draft?: unknown }): Draft | undefined =>
  draftSchema.safeParse(match.draft).data;

/** Whether the two of a match are, or were a moment ago, in touch: only then does one introduce the other. */
export const mayIntroduce = ({ status }: { status: string }): boolean =>
  status === 'introduced' || status === 'met';

/** A draft that the participant is asked about. */
export const drafted = (text: string, now: Date): Draft => ({
  state: 'waiting',
  text,
  askedAt: now.toISOString(),
});

/** The draft once the participant agreed to this text, at first or after a no; it can be put in other words later. */
export const approved = (draft: Draft, text: string, now: Date): Draft => ({
  ...draft,
  state: 'approved',
  text,
  answeredAt: now.toISOString(),
});

/** The draft once the participant said no: nothing is kept of what it said. */
export const refused = (draft: Draft, now: Date): Draft => ({
  ...draft,
  state: 'refused',
  text: '',
  answeredAt: now.toISOString(),
});

/** Whether nobody answers any more: the connector need not wait. */
export const draftLapses = ({ state, askedAt }: Draft, now: Date): boolean =>
  state === 'waiting' && (daysBetween(askedAt, now) ?? -1) >= DRAFT_WAITS;
