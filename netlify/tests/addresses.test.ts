import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareAddress } from '../../packages/outbox/src/request/address.ts';
import { isAddress } from '../../program/typed/address.ts';

/** Texts that are an address, or nearly one. */
const nearly = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'Z9', '.', '@', '-', '_', '+', 'example', '.org', 'ä', '"', '[', ']'),
      fc.string(),
    ),
    {
      maxLength: 9,
    },
  )
  .map((parts) => parts.join(''));

test('an address that a form takes is one that the mail service takes, and no other', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), nearly), (address) => {
      expect([address, isAddress(address)]).toEqual([address, bareAddress(address) === address]);
    }),
    { numRuns: 5000 },
  );
});
