import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { getStore } from '@netlify/blobs';
import { afterEach, expect, it } from 'vitest';
import { startBlobs } from './blobs.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function start() {
  const directory = mkdtempSync(join(tmpdir(), 'blobs-'));
  ends.push(() => rmSync(directory, { recursive: true, force: true }));
  const { url, port, close } = await startBlobs({ directory, token: 'blobs' });
  ends.push(close);
  const access = { siteID: 'site', token: 'blobs', edgeURL: url, uncachedEdgeURL: url };
  return { port, store: getStore({ name: 'spool', ...access }) };
}

/** Begins to send a value, and hangs up: before its first byte, in its middle, or before its last. */
async function cutOff(port: number, key: string, sent: string, whole: number, after: number) {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  const head = [`PUT /site/site:spool/${key} HTTP/1.1`, 'host: localhost', 'authorization: Bearer blobs'];
  socket.write([...head, `content-length: ${whole}`, '', sent].join('\r\n'));
  await new Promise((done) => setTimeout(done, after));
  socket.resetAndDestroy();
}

it('keeps what came whole', async () => {
  const { store } = await start();
  await store.setJSON('one', { kept: 'é' });
  await store.set('two', '');
  expect(await store.get('one', { type: 'json' })).toEqual({ kept: 'é' });
  expect(await store.get('two')).toBe('');
  expect((await store.list()).blobs.map(({ key }) => key)).toEqual(['one', 'two']);
  await store.delete('one');
  expect(await store.get('one')).toBeNull();
});

it('keeps nothing of what was cut off, and what was there stays', async () => {
  const { port, store } = await start();
  await store.set('there', 'whole');
  const value = '{"form":"learn-more"}'.repeat(20);
  for (const length of [0, 100, value.length - 1])
    for (const after of [0, 1, 2, 3, 5, 20])
      for (const key of ['there', `new-${length}-${after}`])
        await cutOff(port, key, value.slice(0, length), value.length, after);
  await wait(100);
  expect((await store.list()).blobs.map(({ key }) => key)).toEqual(['there']);
  expect(await store.get('there')).toBe('whole');
});
