/** Services that deliver an address with dots in its first part as if they were not there. */
const DOTLESS = ['gmail.com', 'googlemail.com'];

/**
 * The mailbox that an address most likely leads to, for counting what is sent to it: without what follows a plus sign,
 * which the large services deliver to the same mailbox, and at Gmail without dots and under its first name. Only ever for
 * counting: another service may make two mailboxes of it, so no letter is addressed by it, and no record found.
 */
export function mailboxOf(address: string): string {
  const typed = address.trim().toLowerCase();
  const at = typed.lastIndexOf('@');
  const domain = typed.slice(at + 1);
  const local = typed.slice(0, Math.max(at, 0)).replace(/(?<=.)\+.*/, '');
  return DOTLESS.includes(domain) ? `${local.replaceAll('.', '')}@${DOTLESS[0]}` : `${local}@${domain}`;
}
