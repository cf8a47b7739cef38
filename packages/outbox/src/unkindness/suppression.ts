import type { DatabaseSync } from 'node:sqlite';
import { bareAddress } from '../request/address.ts';

/** Whether one of the recipients is on the suppression list. */
export type Suppression = (recipients: readonly string[]) => boolean;

const plain = (recipient: string) => (bareAddress(recipient) ?? recipient).toLowerCase();

/**
 * The suppression list: the addresses given, and with `suppressesFailures` each to which an email bounced or was
 * complained of. https://resend.com/docs/dashboard/emails/email-suppressions
 */
export function createSuppression(
  db: DatabaseSync,
  { suppressed, suppressesFailures }: { suppressed: readonly string[]; suppressesFailures: boolean },
): Suppression {
  const given = new Set(suppressed.map(plain));
  const failed = db.prepare(
    `SELECT 1 FROM emails WHERE instr(char(10) || recipients || char(10), char(10) || ? || char(10)) > 0
     AND last_event IN ('bounced', 'complained') LIMIT 1`,
  );
  return (recipients) =>
    recipients
      .map(plain)
      .some((address) => given.has(address) || (suppressesFailures && failed.get(address) !== undefined));
}
