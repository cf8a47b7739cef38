import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkPorts, freePort, PortUnusable, previewPort, readAddresses } from './addresses.ts';

test('stands where the environment says, and by default where the README says', () => {
  expect(readAddresses({ SITE_PORT: '9000' })).toMatchObject({ site: 9000, studio: 3333, mailbox: 8025 });
});

test('the preview stands where Astro’s development server does, and moves along with the Studio', () => {
  expect(previewPort({})).toBe(4321);
  expect(previewPort({ STUDIO_PORT: '4333' })).toBe(5321);
  expect(previewPort({ STUDIO_PORT: '4333', PREVIEW_PORT: '9000' })).toBe(9000);
});

test.each([
  [{ SITE_PORT: 'abc' }, 'SITE_PORT=abc is no port'],
  [{ MAILBOX_PORT: '70000' }, 'MAILBOX_PORT=70000 is no port'],
  [{ SITE_PORT: '3334' }, 'SITE_PORT and CONTENT_LAKE_PORT are both 3334'],
])('refuses %j and says why', (variables, message) => {
  expect(() => readAddresses(variables)).toThrow(message);
});

test('names every port that is in use and how to move it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const [site, studio, lake, preview] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const problem = await checkPorts({ site, studio, lake, mailbox: taken, preview, state: '' }).catch(
    (error) => error,
  );
  server.close();
  expect(problem).toBeInstanceOf(PortUnusable);
  expect(problem.message).toContain(`Port ${taken} (mailbox) is in use.`);
  expect(problem.message).toMatch(/MAILBOX_PORT=\d+ npm start/);
});
