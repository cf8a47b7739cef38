import { expect, it } from 'vitest';
import { mailboxOf } from './mailbox.ts';

it.each([
  ['Ann@Example.org', 'ann@example.org'],
  ['ann+1@example.org', 'ann@example.org'],
  ['ann+one+two@example.org', 'ann@example.org'],
  ['a.n.n+x@gmail.com', 'ann@gmail.com'],
  ['a.nn@googlemail.com', 'ann@gmail.com'],
])('%s is read in the mailbox %s', (address, mailbox) => expect(mailboxOf(address)).toBe(mailbox));

it.each([
  ['a.nn@example.org', 'ann@example.org'],
  ['+1@example.org', '+2@example.org'],
  ['ann@example.org', 'ann@example.com'],
])('%s and %s are two', (one, other) => expect(mailboxOf(one)).not.toBe(mailboxOf(other)));
