import { expect, test } from 'vitest';
import { isSameMailbox, mailboxOf } from './mailbox.ts';

test.each([
  ['Amina@Example.org', 'amina@example.org'],
  [' amina+jobs@example.org ', 'amina@example.org'],
  ['ami\u200bna＠example.org', 'amina@example.org'],
  ['a.mina+x@googlemail.com', 'amina@gmail.com'],
])('%j leads to the mailbox %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});

test.each([
  ['a.mina@example.org', 'amina@example.org'],
  ['amina@example.org', 'amina@example.com'],
  ['', ''],
  ['nobody', 'nobody'],
  ['+x@example.org', '+x@example.org'],
])('%j and %j are not taken for one person', (one, other) => {
  expect(isSameMailbox({ email: one }, { email: other })).toBe(one === '+x@example.org');
});
