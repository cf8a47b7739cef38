import { bareAddress } from '../request/address.ts';

/** What becomes of an email in the end. */
export type DeliveryOutcome = 'delivered' | 'bounced' | 'complained' | 'suppressed';

/** Worst first: one bad recipient decides for the whole email, as `last_event` has room for one. */
const FAILURES = ['suppressed', 'bounced', 'complained'] as const;

/** Resend's test domain, and the names that RFC 2606 keeps free for examples, so that fictional people work. */
const TEST_DOMAIN = /^(resend\.dev|([a-z0-9-]+\.)*example|([a-z0-9-]+\.)*example\.(org|com|net))$/;

/**
 * Decides by the recipients: `bounced@resend.dev`, `bounced+label@example.org`, `complained@…`,
 * `suppressed@…`; everyone else receives their mail.
 */
export function deliveryOutcome(recipients: readonly string[]): DeliveryOutcome {
  const names = new Set(recipients.map(testName));
  return FAILURES.find((outcome) => names.has(outcome)) ?? 'delivered';
}

function testName(mailbox: string): string | undefined {
  const [local = '', domain = ''] = (bareAddress(mailbox) ?? '').toLowerCase().split('@');
  return TEST_DOMAIN.test(domain) ? local.split('+')[0] : undefined;
}
