import { z } from 'zod';

/** What a signed link lets its holder do. One purpose to a link. */
export const LINK_PURPOSES = ['confirm', 'answer', 'follow-up', 'my-record'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What a signed link says: its purpose, the id of the document it is about, and until when it holds. */
export const linkClaimsSchema = z.object({
  purpose: z.enum(LINK_PURPOSES),
  subject: z.string().min(1),
  expiresAt: z.date(),
});
export type LinkClaims = z.infer<typeof linkClaimsSchema>;

const DAY = 24 * 60 * 60 * 1000;

/** How long a link holds, in days: long enough for a person who reads mail once a week. */
const HOLDS_DAYS: Record<LinkPurpose, number> = { confirm: 14, answer: 14, 'follow-up': 30, 'my-record': 30 };

/** The claims of a link for `purpose` about `subject`, counted from `issuedAt`. */
export function linkClaims(purpose: LinkPurpose, subject: string, issuedAt: Date): LinkClaims {
  return { purpose, subject, expiresAt: new Date(issuedAt.getTime() + HOLDS_DAYS[purpose] * DAY) };
}
