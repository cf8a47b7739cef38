import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Resend } from 'resend';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, KEY, LETTER, startTestOutbox } from './testOutbox.fixture.ts';

let dir: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'outbox-kill-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(dir, { recursive: true });
});

/** Runs the outbox as people run it, and gives a client to it. */
async function run(): Promise<Resend> {
  const config = join(dir, 'config.json');
  await writeFile(config, JSON.stringify({ dir: join(dir, 'data'), port: 0, apiKeys: [KEY] }));
  const started = spawn(process.execPath, [join(import.meta.dirname, 'cli.ts'), config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  for await (const line of createInterface({ input: started.stdout })) {
    const url = /^outbox ready (http:\S+)$/.exec(line)?.[1];
    if (url) return new Resend(KEY, { baseUrl: url });
  }
  throw new Error('The outbox did not start');
}

async function stop(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null> {
  if (!child) return null;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}

describe('an outbox that is killed', () => {
  it('has every email it acknowledged, and sends none twice when all are asked for again', async () => {
    const before = await run();
    const send = (resend: Resend, subject: string) =>
      resend.emails.send({ ...LETTER, subject }, { idempotencyKey: subject });

    const subjects: string[] = [];
    const acknowledged = new Map<string, string>();
    const sendUntilItFails = async () => {
      for (;;) {
        const subject = `Letter ${subjects.length}`;
        subjects.push(subject);
        const { data } = await send(before, subject);
        if (!data) return;
        acknowledged.set(subject, data.id);
      }
    };
    const senders = Array.from({ length: 10 }, sendUntilItFails);
    await eventually(
      () => acknowledged.size,
      (size) => size >= 40,
    );
    await stop('SIGKILL');
    await Promise.all(senders);
    expect(acknowledged.size).toBeLessThan(subjects.length);

    const after = await run();
    for (const [subject, id] of acknowledged) {
      expect((await after.emails.get(id)).data?.subject).toBe(subject);
    }
    for (const subject of subjects) {
      const { data } = await send(after, subject);
      if (acknowledged.has(subject)) expect(data?.id).toBe(acknowledged.get(subject));
    }
    const found: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const { data } = await after.emails.list(cursor ? { limit: 100, after: cursor } : { limit: 100 });
      found.push(...(data?.data.map((mail) => mail.subject) ?? []));
      cursor = data?.data.at(-1)?.id;
      if (!data?.has_more) break;
    }
    expect(found.sort()).toEqual([...subjects].sort());
  });
});

describe('an outbox that is asked to stop', () => {
  it('ends cleanly', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      await run();
      expect(await stop(signal)).toBe(0);
    }
  });
});

describe('an outbox that was stopped', () => {
  it('goes on with what was under way: deliveries, schedules and idempotency keys', async () => {
    const fixture = await startTestOutbox();
    const options = { idempotencyKey: 'kept' };
    const soon = new Date(Date.now() + 1500).toISOString();
    const scheduled = await fixture.resend.emails.send({ ...LETTER, scheduledAt: soon });
    const first = await fixture.resend.emails.send(LETTER, options);
    await fixture.again();
    expect((await fixture.resend.emails.send(LETTER, options)).data).toEqual(first.data);
    const other = await fixture.resend.emails.send({ ...LETTER, subject: 'Other' }, options);
    expect(other.error?.name).toBe('invalid_idempotent_request');
    for (const { data } of [first, scheduled]) {
      const state = async () => (await fixture.resend.emails.get(data?.id ?? '')).data?.last_event;
      expect(await eventually(state, (one) => one === 'delivered')).toBe('delivered');
    }
    await fixture.end();
  });
});
