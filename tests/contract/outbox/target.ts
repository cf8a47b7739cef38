import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Resend } from 'resend';

const CLI = join(import.meta.dirname, '../../../packages/outbox/src/cli.ts');

/** What shapes the local target only. */
export type LocalOptions = { ratePerSecond?: number; webhook?: { url: string; secret: string } };

/** Who the contract is checked against: the local outbox, or Resend itself with `CONTRACT_TARGET=hosted`. */
export type Target = {
  /** The real client, with a key that may send. It waits when it is told that it asks too often. */
  resend: Resend;
  /** The same without patience. */
  hasty: Resend;
  /** The real client with another key. */
  withKey(key: string): Resend;
  /** A sender the target accepts. */
  from: string;
  close(): Promise<void>;
};

/**
 * Opens the target; `local` shapes the local one only.
 * @throws when the hosted target is asked for and its key or sender is missing: it is never skipped
 */
export async function openTarget(local: LocalOptions = {}): Promise<Target> {
  return process.env.CONTRACT_TARGET === 'hosted' ? openHosted() : openLocal(local);
}

function openHosted(): Target {
  const key = process.env.RESEND_CONTRACT_KEY;
  const from = process.env.RESEND_CONTRACT_FROM;
  if (!key || !from)
    throw new Error('CONTRACT_TARGET=hosted needs RESEND_CONTRACT_KEY and RESEND_CONTRACT_FROM');
  const baseUrl = 'https://api.resend.com';
  return {
    resend: patient(new Resend(key, { baseUrl })),
    hasty: new Resend(key, { baseUrl }),
    withKey: (other) => new Resend(other, { baseUrl }),
    from,
    close: async () => undefined,
  };
}

/** Runs the local outbox as people run it, in a folder and a process of its own. */
export async function openLocal(options: LocalOptions): Promise<Target> {
  const dir = await mkdtemp(join(tmpdir(), 'outbox-contract-'));
  const config = join(dir, 'config.json');
  await writeFile(
    config,
    JSON.stringify({ dir: join(dir, 'data'), port: 0, apiKeys: ['re_contract'], ...options }),
  );
  const child = spawn(process.execPath, [CLI, config], { stdio: ['ignore', 'pipe', 'inherit'] });
  const baseUrl = await readyUrl(child.stdout);
  return {
    resend: patient(new Resend('re_contract', { baseUrl })),
    hasty: new Resend('re_contract', { baseUrl }),
    withKey: (other) => new Resend(other, { baseUrl }),
    from: 'Program (example) <program@example.org>',
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(dir, { recursive: true });
    },
  };
}

async function readyUrl(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const url = /^outbox ready (http:\S+)$/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error('The local outbox did not start');
}

/** A client that asks again once the limit of the running second is over, since tests ask often. */
function patient(resend: Resend): Resend {
  const ask = resend.fetchRequest.bind(resend);
  resend.fetchRequest = async <T>(path: string, options?: Record<string, unknown>) => {
    for (;;) {
      const answer = await ask<T>(path, options);
      if (answer.error?.statusCode !== 429) return answer;
      await wait(1000 * Math.max(1, Number(answer.headers?.['retry-after'] ?? 1)));
    }
  };
  return resend;
}
