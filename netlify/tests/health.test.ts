import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HEARTBEAT_ID } from '../../program/overview/heartbeat.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import health from '../functions/health.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
let told = 0;
const watcher = createServer((_request, response) => {
  told += 1;
  response.end();
});
beforeAll(async () => {
  services = await startServices();
  await new Promise<void>((done) => watcher.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await services.close();
  watcher.close();
});

async function state() {
  const answer = await health(new Request(`${services.siteUrl}/api/health`));
  return [answer.status, (await answer.json()).schedule];
}

it('health fails when the schedule is late, and not before it has begun', async () => {
  expect(await state()).toEqual([200, 'ok']);
  await deliverLetters();
  expect(await state()).toEqual([200, 'ok']);
  const at = new Date(Date.now() - 21 * 60_000).toISOString();
  await services.program.patch(HEARTBEAT_ID).set({ at }).commit();
  expect(await state()).toEqual([503, 'late']);
});

it('an outside watcher is told of each round, and a round goes on without it', async () => {
  const address = watcher.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.env = { ...process.env, HEARTBEAT_URL: `http://localhost:${port}/ping` };
  await deliverLetters();
  expect(told).toBe(1);
  process.env = { ...process.env, HEARTBEAT_URL: 'http://localhost:1/gone' };
  await deliverLetters();
  expect(told).toBe(1);
});
