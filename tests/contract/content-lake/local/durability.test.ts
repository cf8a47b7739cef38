import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { MutationEvent } from '@sanity/client';
import { describe, expect, test } from 'vitest';
import { soon } from '../target.ts';
import { afterwards, clientOf, freePort, settings, start } from './localLake.ts';

const _type = 'contractThing';

describe('nothing acknowledged is lost', () => {
  async function startProcess(config: string): Promise<{ url: string; child: ChildProcess }> {
    const child = spawn(process.execPath, ['packages/content-lake/src/cli.ts', config], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    afterwards(async () => void child.kill('SIGKILL'));
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /^content lake ready (http:\S+)$/.exec(line)?.[1];
      if (url) return { url, child };
    }
    throw new Error('The lake ended before it was ready');
  }

  test('a lake that is killed in the middle of a thousand writes has every one it answered', async () => {
    const options = await settings();
    const config = join(options.dir, 'config.json');
    await writeFile(config, JSON.stringify(options));
    const first = await startProcess(config);
    const client = clientOf(first.url).withConfig({ maxRetries: 0 });
    const acknowledged = new Map<string, string>();
    const killAfter = 400;
    let next = 0;
    const writer = async () => {
      while (next < 1000) {
        const number = next++;
        const { _id, _rev } = await client.create({ _id: `doc-${number}`, _type, number });
        acknowledged.set(_id, _rev);
        if (acknowledged.size === killAfter) first.child.kill('SIGKILL');
      }
    };
    await Promise.allSettled(Array.from({ length: 8 }, writer));
    expect(acknowledged.size).toBeGreaterThanOrEqual(killAfter);
    expect(acknowledged.size).toBeLessThan(1000);

    const second = await startProcess(config);
    const rows: { _id: string; _rev: string }[] = await clientOf(second.url).fetch('*{_id, _rev}');
    const kept = new Map(rows.map((row) => [row._id, row._rev]));
    for (const [id, revision] of acknowledged) expect(kept.get(id)).toBe(revision);
    const ended = once(second.child, 'exit');
    second.child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});

describe('restarts', () => {
  test('a listener that resumes after a restart hears what it missed, once and in order', async () => {
    const options = await settings({ port: await freePort() });
    const first = await start(options);
    const client = clientOf(first.url);
    const events: string[] = [];
    const mutations: MutationEvent[] = [];
    const subscription = client
      .listen(
        '*',
        {},
        { events: ['welcome', 'welcomeback', 'reset', 'mutation'], enableResume: true, includeResult: true },
      )
      .subscribe((event) => {
        events.push(event.type);
        if (event.type === 'mutation') mutations.push(event);
      });
    try {
      await expect.poll(() => events, soon).toEqual(['welcome']);
      await client.create({ _id: 'page', _type, number: 1 });
      await expect.poll(() => mutations.length, soon).toBe(1);
      await first.close();

      const second = await start(options);
      const writer = clientOf(second.url);
      await writer.patch('page').set({ number: 2 }).commit();
      await writer.patch('page').set({ number: 3 }).commit();
      await expect.poll(() => mutations.length, soon).toBe(3);
      await writer.patch('page').set({ number: 4 }).commit();
      await expect.poll(() => mutations.length, soon).toBe(4);
      expect(events).toEqual(['welcome', 'mutation', 'welcomeback', 'mutation', 'mutation', 'mutation']);
      expect(mutations.map((event) => event.result?.number)).toEqual([1, 2, 3, 4]);
      for (const [at, event] of mutations.entries()) {
        expect(event.previousRev).toBe(at === 0 ? undefined : mutations[at - 1]?.resultRev);
      }
    } finally {
      subscription.unsubscribe();
    }
  });

  test('assets are found at the new address of a lake that was moved', async () => {
    const options = await settings();
    const first = await start({ ...options, port: await freePort() });
    const uploaded = await clientOf(first.url).assets.upload('file', Buffer.from('kept'), {
      filename: 'a.txt',
    });
    expect(uploaded.url).toContain(first.url);
    await first.close();
    const second = await start({ ...options, port: await freePort() });
    const moved = await clientOf(second.url).getDocument(uploaded._id);
    expect(moved?.url).toBe(uploaded.url.replace(first.url, second.url));
    expect(await (await fetch(moved?.url)).text()).toBe('kept');
    expect(await clientOf(second.url).fetch('*[0]{_rev}')).toEqual({ _rev: moved?._rev });
  });

  test('a session of a person outlives a restart, and ends when signed out', async () => {
    const options = await settings({
      users: [{ id: 'staff', name: 'Staff (example)', email: 'staff@example.org' }],
      corsOrigins: ['http://localhost:3333'],
    });
    const first = await start(options);
    const studio = encodeURIComponent('http://localhost:3333/content');
    const login = await fetch(`${first.url}/v1/auth/login/staff?origin=${studio}&type=dual`, {
      redirect: 'manual',
    });
    const sid = new URL(login.headers.get('location') ?? '').hash.replace('#sid=', '');
    const exchange = () => fetch(`${first.url}/v1/auth/fetch?sid=${sid}`);
    const { token } = await (await exchange()).json();
    expect((await exchange()).status).toBe(404);
    await first.close();

    const second = await start(options);
    const headers = { authorization: `Bearer ${token}` };
    expect(await (await fetch(`${second.url}/v1/users/me`, { headers })).json()).toMatchObject({
      id: 'staff',
    });
    await fetch(`${second.url}/v1/auth/logout`, { method: 'POST', headers });
    const after = await fetch(`${second.url}/v1/users/me`, { headers });
    expect([after.status, await after.json()]).toMatchObject([401, { errorCode: 'SIO-401-ANF' }]);
    const elsewhere = encodeURIComponent('http://evil.example/');
    expect((await fetch(`${second.url}/v1/auth/login/staff?origin=${elsewhere}`)).status).toBe(403);
  });
});
