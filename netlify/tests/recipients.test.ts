import { expect, it } from 'vitest';
import { mayReceive } from '../services/letters/recipients.ts';

it('nobody is written to unless the list names the address, the domain, or everyone', () => {
  expect(mayReceive('a@example.org', [])).toBe(false);
  expect(mayReceive('a@example.org', ['b@example.org', '@example.com'])).toBe(false);
  expect(mayReceive('a@not-example.org', ['@example.org'])).toBe(false);
  expect(mayReceive('A@Example.org', ['@example.org'])).toBe(true);
  expect(mayReceive('a@example.org', ['a@example.org'])).toBe(true);
  expect(mayReceive('a@example.org', ['*'])).toBe(true);
});
