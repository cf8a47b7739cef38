/** Services whose addresses are one mailbox with or without dots, and the name that stands for each. */
const WITHOUT_DOTS: Readonly<Record<string, string>> = {
  'gmail.com': 'gmail.com',
  'googlemail.com': 'gmail.com',
};

/**
 * The mailbox that an address leads to, to tell that two addresses are one person: without case, and without what
 * stands after a plus. Never to write to. Empty for what is no address.
 */
export function mailboxOf(address: string): string {
  const plain = address
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\s]/gu, '')
    .toLowerCase();
  const at = plain.lastIndexOf('@');
  if (at < 1) return '';
  const domain = plain.slice(at + 1).replace(/\.$/, '');
  const [user = ''] = plain.slice(0, at).split('+');
  const service = WITHOUT_DOTS[domain];
  return service ? `${user.replaceAll('.', '')}@${service}` : `${user}@${domain}`;
}

interface Addressed {
  email?: string | null | undefined;
}

/** Whether two records are of one person by their addresses: nobody meets themselves. */
export function isSameMailbox(one: Addressed, other: Addressed): boolean {
  const mailbox = mailboxOf(one.email ?? '');
  return mailbox !== '' && mailbox === mailboxOf(other.email ?? '');
}
