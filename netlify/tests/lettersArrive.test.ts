import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { queueLetter } from '../../program/letters.ts';
import { readEnvironment } from '../environment.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
let participant: string;
beforeAll(async () => {
  services = await startServices();
  participant = await addParticipant(services.program, { email: 'amina@example.org' });
});
beforeEach(() => services.program.delete({ query: '*[_type == "letter"]' }));
afterEach(() => services.faults.outbox());
afterAll(() => services.close());

const HOUR_MS = 60 * 60_000;

async function queue(kind: 'ready' | 'no-match-yet', hoursAgo: number, dedupeKey = 'once') {
  const now = new Date(Date.now() - hoursAgo * HOUR_MS);
  const letter = queueLetter({ kind, to: 'amina@example.org', language: 'en', participant, dedupeKey, now });
  await services.program.createOrReplace(letter);
  return letter._id;
}

/** A mail service that answers every letter in one way, and how many it was given. */
async function serviceThatAnswers(status: number, name: string) {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume();
    asked += 1;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ statusCode: status, name, message: name }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  process.env = { ...process.env, RESEND_BASE_URL: `http://localhost:${port}` };
  return {
    asked: () => asked,
    end: () => {
      process.env = { ...process.env, RESEND_BASE_URL: services.outbox.url };
      return new Promise((done) => server.close(done));
    },
  };
}

describe('a mail service with no quota left', () => {
  it('is asked once in a run, and the letters wait without a try used up', async () => {
    const { asked, end } = await serviceThatAnswers(429, 'daily_quota_exceeded');
    const first = await queue('ready', 30);
    const second = await queue('ready', 20, 'later');
    await deliverLetters();
    expect(asked()).toBe(1);
    expect(await services.program.getDocument(first)).toMatchObject({
      ...{ status: 'queued', refusals: 0, problem: 'daily_quota_exceeded' },
    });
    expect(await services.program.getDocument(second)).toMatchObject({ status: 'queued', attempts: 0 });
    await end();
  });

  it('is given the important letters first when it has some again, then the reminders, oldest first', async () => {
    await queue('no-match-yet', 30);
    await queue('ready', 10, 'b');
    await queue('ready', 20, 'a');
    await services.program.patch({ query: '*[_type == "letter"]' }).set({ attempts: 3 }).commit();
    await deliverLetters();
    const order = await services.program.fetch(
      '*[_type == "letter"] | order(_updatedAt asc){kind, dedupeKey, status}',
    );
    expect(order).toEqual([
      { kind: 'ready', dedupeKey: 'a', status: 'sent' },
      { kind: 'ready', dedupeKey: 'b', status: 'sent' },
      { kind: 'no-match-yet', dedupeKey: 'once', status: 'sent' },
    ]);
  });

  it('has the letter shown to staff that has waited 72 hours, and was tried often enough', async () => {
    const { end } = await serviceThatAnswers(429, 'daily_quota_exceeded');
    const id = await queue('no-match-yet', 73);
    await services.program.patch(id).set({ attempts: 7 }).commit();
    await deliverLetters();
    expect(await services.program.getDocument(id)).toMatchObject({
      status: 'failed',
      problem: 'daily_quota_exceeded',
    });
    await end();
  });
});

describe('a letter under an id that was used before on the same day', () => {
  it('is sent: after an erasure it is another letter', async () => {
    const count = async () =>
      (await services.letters()).filter(({ to }) => to.includes('amina@example.org')).length;
    const id = await queue('ready', 2, 'again');
    await deliverLetters();
    const before = await count();
    await services.program.delete(id);
    await queue('ready', 1, 'again');
    await deliverLetters();
    expect(await count()).toBe(before + 1);
  });

  it('is not read as sent where the mail service refuses its key, and goes out under the next', async () => {
    const { end } = await serviceThatAnswers(409, 'invalid_idempotent_request');
    const id = await queue('ready', 2, 'refused');
    await deliverLetters();
    expect(await services.program.getDocument(id)).toMatchObject({ status: 'queued', refusedKeys: 1 });
    await end();
    await services.program
      .patch(id)
      .set({ dueAt: new Date(0).toISOString() })
      .commit();
    await deliverLetters();
    expect(await services.program.getDocument(id)).toMatchObject({ status: 'sent' });
  });
});

it('a deploy that may not write to an address leaves the letter to the one that may', async () => {
  const id = await queue('ready', 2, 'preview');
  const before = await services.program.getDocument(id);
  process.env = { ...process.env, LETTERS_TO: '@example.com, team@example.net' };
  expect(readEnvironment().LETTERS_TO).toHaveLength(2);
  await deliverLetters();
  expect(await services.program.getDocument(id)).toEqual(before);
  process.env = { ...process.env, LETTERS_TO: 'nobody@example.net,@Example.org' };
  await deliverLetters();
  expect(await services.program.getDocument(id)).toMatchObject({ status: 'sent', attempts: 1 });
  process.env = { ...process.env, LETTERS_TO: '*' };
});
