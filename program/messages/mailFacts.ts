import { z } from 'zod';
import { comparableAddress } from '../typed/clean.ts';
import type { MailboxFacts } from './leftOut.ts';

/** What became of letters to some addresses, in GROQ. Parameter: `$addresses`, as they are compared. */
export const MAIL_FACTS = `*[_type == "letter" && lower(to) in $addresses
  && (status in ["delivered", "bounced"] || defined(complainedAt) || problem == "not-wanted")]
  | order(coalesce(reportedAt, queuedAt) asc){"to": lower(to), status, problem, "hasComplained": defined(complainedAt)}`;

const factsSchema = z.array(
  z.object({
    to: z.string(),
    status: z.string(),
    problem: z.string().nullish(),
    hasComplained: z.boolean(),
  }),
);

type KnownOfMail = Pick<MailboxFacts, 'isBlocked' | 'hasComplained' | 'hasBounced'>;

/**
 * What is known of addresses from the answer to MAIL_FACTS: whether the last letter that arrived or came back did come
 * back, and whether a reader complained, or told us that no letters are wanted. Throws a ZodError for no such answer.
 */
export function mailFacts(answer: unknown): (address: string) => KnownOfMail {
  const known = new Map<string, KnownOfMail>();
  for (const { to, status, problem, hasComplained } of factsSchema.parse(answer)) {
    const before = known.get(to) ?? {};
    known.set(to, {
      isBlocked: before.isBlocked || problem === 'not-wanted',
      hasComplained: before.hasComplained || hasComplained,
      hasBounced: ['delivered', 'bounced'].includes(status) ? status === 'bounced' : before.hasBounced,
    });
  }
  return (address) => known.get(comparableAddress(address)) ?? {};
}
