import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_ACTIVITY } from '../activities.ts';
import { isByMachine, isFrom, replyAddress, replyText, tokenIn } from './reply.ts';

const BASE = 'replies@in.example.org';

describe('the address to which a person answers', () => {
  it('carries a token, and gives it back however it is written', () => {
    const address = replyAddress(BASE, 'p-0a1b-ff');
    expect(address).toBe('replies+p-0a1b-ff@in.example.org');
    for (const to of [address, `"Mosaic" <${address}>`, address.toUpperCase()])
      expect(tokenIn(BASE, ['someone@example.org', to])).toBe('p-0a1b-ff');
    for (const to of [BASE, 'replies+x@elsewhere.example', `x${address}`])
      expect(tokenIn(BASE, [to])).toBeUndefined();
  });

  it('is an address in any case: what would be too long has no token', () => {
    expect(replyAddress(BASE, 'a'.repeat(56))).toHaveLength(BASE.length + 57);
    expect(replyAddress(BASE, 'a'.repeat(57))).toBe(BASE);
  });
});

it('an answer is from somebody whose mailbox it came from', () => {
  const person = { email: 'amina@example.org' };
  expect(isFrom(person, 'Amina <Amina@example.org>')).toBe(true);
  expect(isFrom(person, 'Amina <amina@example.org> <mallory@example.org>')).toBe(false);
  expect(isFrom({ email: '' }, '')).toBe(false);
});

it('what a machine answered is told by its header', () => {
  expect(isByMachine({ 'Auto-Submitted': 'auto-replied' })).toBe(true);
  expect(isByMachine({ 'auto-submitted': 'no' })).toBe(false);
  for (const headers of [{}, null]) expect(isByMachine(headers)).toBe(false);
});

describe('what is kept of an answer', () => {
  it('is its words, without what it answers to', () => {
    const text =
      'Yes, I come.\r\n\r\nAmina\r\n\r\nOn Monday the program wrote:\r\n> Do you come?\r\n> Tell us.\r\n';
    expect(replyText({ subject: 'Re: Evening\r\nBcc: x@example.org', text })).toBe(
      'Re: Evening Bcc: x@example.org\n\nYes, I come.\n\nAmina',
    );
    // Somebody who writes between the lines, or quotes alone, is not lost.
    expect(replyText({ text: '> Do you come?' })).toBe('> Do you come?');
  });

  it('is never longer than an activity', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 5000 }),
        (subject, text) => {
          expect([...replyText({ subject, text })].length).toBeLessThanOrEqual(LONGEST_ACTIVITY);
        },
      ),
      { numRuns: 30 },
    );
  });
});
