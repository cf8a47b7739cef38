import { expect, it } from 'vitest';
import { CODE_BYTES, isPartnerCode, partnerCode } from './partnerLink.ts';

it('makes a code of random bytes, each sign as likely as another', () => {
  const all = Uint8Array.from({ length: 248 }, (_, byte) => byte);
  expect(partnerCode(all)).toBe('abcdefghjkmn');
  expect(partnerCode(all.toReversed())).toBe('98765432zyxw');
  const code = partnerCode(crypto.getRandomValues(new Uint8Array(CODE_BYTES)));
  expect(isPartnerCode(code)).toBe(true);
});

it('leaves out bytes that would make some signs likelier, and refuses too few', () => {
  expect(() => partnerCode(new Uint8Array(64).fill(255))).toThrow('too few');
});

it.each([
  undefined,
  '',
  'abc',
  'abcdefghjkmno',
  'ABCDEFGHJKMN',
  'abcdefghjk01',
  ['abcdefghjkmn'],
  '../../abcdef',
])('takes %j for no code', (typed) => {
  expect(isPartnerCode(typed)).toBe(false);
});
