import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { Resend } from 'resend';
import type { OutboxOptions } from './options.ts';
import { type RunningOutbox, startOutbox } from './server.ts';

export const KEY = 're_trial';
export const SECRET = `whsec_${Buffer.from('a secret for trials only').toString('base64')}`;
export const LETTER = {
  from: 'Program (example) <program@example.org>',
  to: 'amina@example.org',
  subject: 'Good morning',
  text: 'A letter.',
};

/** An outbox in a folder of its own, which can be closed and opened again. */
export type TestOutbox = {
  dir: string;
  resend: Resend;
  outbox: RunningOutbox;
  again(): Promise<void>;
  end(): Promise<void>;
};

/** Starts an outbox for a test, on any free port. */
export async function startTestOutbox(options: Partial<OutboxOptions> = {}): Promise<TestOutbox> {
  const dir = await mkdtemp(join(tmpdir(), 'outbox-'));
  const open = () => startOutbox({ dir, port: 0, apiKeys: [KEY], ...options });
  const outbox = await open();
  const fixture: TestOutbox = {
    dir,
    outbox,
    resend: new Resend(KEY, { baseUrl: outbox.url }),
    async again() {
      await fixture.outbox.close();
      fixture.outbox = await open();
      fixture.resend = new Resend(KEY, { baseUrl: fixture.outbox.url });
    },
    async end() {
      await fixture.outbox.close();
      await rm(dir, { recursive: true });
    },
  };
  return fixture;
}

/** Asks until the answer is accepted; the test's own time limit ends it. */
export async function eventually<T>(ask: () => T | Promise<T>, accept: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await ask();
    if (accept(value)) return value;
    await wait(25);
  }
}

export type Received = { headers: Record<string, string | string[] | undefined>; body: string };

/** A real receiver of webhooks. `answers` are the statuses of its first answers; then it says 200. */
export async function startReceiver(answers: number[] = []) {
  const received: Received[] = [];
  const server = createServer(async (req, res) => {
    received.push({ headers: req.headers, body: await text(req) });
    res.writeHead(answers.shift() ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    received,
    url: `http://127.0.0.1:${port}/hooks/email`,
    end: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
