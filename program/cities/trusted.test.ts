import { expect, test } from 'vitest';
import { trustedCitySchema } from './trusted.ts';

const { address } = trustedCitySchema.shape;

test.each([
  ['https://numbers.example/', 'https://numbers.example'],
  ['http://localhost:8888', 'http://localhost:8888'],
])('%s is read over a connection that nobody else reads', (typed, kept) => {
  expect(address.parse(typed)).toBe(kept);
});

test.each(['http://numbers.example', 'ftp://numbers.example', 'numbers.example', 'http://localhost.example'])(
  '%s is no address of a city',
  (typed) => {
    expect(address.safeParse(typed).success).toBe(false);
  },
);
