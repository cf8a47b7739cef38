import { expect, test } from 'vitest';
import { answerLocally, lakeAddress } from './answers.ts';

test.each([
  ['https://api.sanity.io/vX/intake/feedback', 404, ''],
  ['https://api.sanity.io/vX/intake/tracing', 404, ''],
  ['https://core.sanity-cdn.com/bridge.js', 404, ''],
  ['https://mosaic.api.sanity.io/v1/users/me?tag=sanity.sdk.auth.users.get-current', 200, '{}'],
  [
    'https://sanity-cdn.com/v1/modules/sanity/latest/^6.19.0/t1795315000',
    200,
    '{"packageVersion":"6.19.0","latest":"6.19.0"}',
  ],
  ['http://localhost:3334/v1/ping?tag=sanity.studio.protocol-check', 200, '{"pong":true}'],
])('answers %s in the page', async (url, status, body) => {
  const answer = answerLocally(new URL(url));
  expect(answer?.status).toBe(status);
  expect(await answer?.text()).toBe(body);
});

test.each([
  'http://localhost:3334/v1/ping',
  'http://localhost:3334/v2025-02-19/users/me',
  'https://sanity.io.example/',
  'https://notsanity.io/',
])('lets %s pass', (url) => {
  expect(answerLocally(new URL(url))).toBeNull();
});

test.each([
  ['http://mosaic.localhost:3334/v1/users/me?a=b', 'http://localhost:3334/v1/users/me?a=b'],
  ['http://localhost:3334/v1/users/me', undefined],
  ['http://mosaic.localhost:8888/', undefined],
  ['http://notlocalhost:3334/', undefined],
])('sends %s to the lake as %s', (url, address) => {
  expect(lakeAddress(new URL(url), new URL('http://localhost:3334'))?.href).toBe(address);
});
