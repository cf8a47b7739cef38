import { bareAddress } from '../request/address.ts';
import { type Markup, markup } from './markup.ts';

/**
 * A mailbox to read: the name in its own direction, then the address, which always runs left to right.
 * Held apart, since an Arabic name would otherwise carry the address to its other side.
 */
export function person(mailbox: string): Markup {
  const address = bareAddress(mailbox) ?? mailbox;
  const name = mailbox.includes('<')
    ? mailbox
        .slice(0, mailbox.indexOf('<'))
        .trim()
        .replace(/^"(.*)"$/, '$1')
    : '';
  if (name === '') return markup`<bdi>${address}</bdi>`;
  return markup`<bdi>${name}</bdi> <bdi class="address" dir="ltr">&lt;${address}&gt;</bdi>`;
}

/** Several, with commas. */
export const people = (mailboxes: readonly string[]): Markup =>
  markup`${mailboxes.map((one, index) => [index > 0 && ', ', person(one)])}`;
