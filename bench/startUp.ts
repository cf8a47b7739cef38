import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startStack, stopStack } from '../tests/runner/stack.ts';
import type { Figure } from './figure.ts';
import { memoryOf } from './memory.ts';

const PORTS = {
  SITE_PORT: '28888',
  STUDIO_PORT: '23333',
  CONTENT_LAKE_PORT: '23334',
  MAILBOX_PORT: '28025',
  STACK_STATE: '.local/bench',
};

/** Seconds for what has just started to come to rest before its memory is read. */
const REST = 5;

async function measureStack(...flags: string[]): Promise<{ seconds: number; megabytes: number }> {
  const began = Date.now();
  const stack = await startStack(PORTS, flags);
  const seconds = (Date.now() - began) / 1000;
  await setTimeout(REST * 1000);
  const megabytes = memoryOf(stack.pid ?? 0);
  await stopStack(stack, PORTS);
  return { seconds, megabytes };
}

/** The peer: Netlify's runtime alone, serving one page and no function. No local stack of this kind can be smaller. */
async function measureNetlify(): Promise<{ seconds: number; megabytes: number }> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-netlify-'));
  mkdirSync(join(dir, 'dist'));
  writeFileSync(join(dir, 'dist', 'index.html'), '<title>One page</title>');
  const cli = join(process.cwd(), 'node_modules/netlify-cli/bin/run.js');
  const flags = [
    'dev',
    '--offline',
    '--no-open',
    '--internal-disable-edge-functions',
    '--geo',
    'mock',
    '--cwd',
    dir,
  ];
  const began = Date.now();
  const child = spawn(
    process.execPath,
    [
      cli,
      ...flags,
      '--port',
      '28889',
      '--staticServerPort',
      '28890',
      '--dir',
      'dist',
      '--framework',
      '#static',
    ],
    {
      cwd: dir,
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, NETLIFY_TELEMETRY_DISABLED: '1' },
    },
  );
  while (
    !(await fetch('http://localhost:28889/').then(
      (answer) => answer.ok,
      () => false,
    ))
  )
    await setTimeout(100);
  const seconds = (Date.now() - began) / 1000;
  await setTimeout(REST * 1000);
  const megabytes = memoryOf(child.pid ?? 0);
  const gone = new Promise((done) => child.once('exit', done));
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await gone;
  rmSync(dir, { recursive: true, force: true });
  return { seconds, megabytes };
}

/** Start-up time and memory at rest of the whole stack, the first time and again, beside Netlify's runtime alone. */
export async function measureStartUp(): Promise<Figure[]> {
  const peer = await measureNetlify();
  const first = await measureStack('--fresh');
  const again = await measureStack();
  const name = 'netlify dev alone, one page';
  return [
    {
      what: 'First start, everything built and seeded',
      unit: 's',
      ours: first.seconds,
      peer: name,
      theirs: peer.seconds,
    },
    { what: 'Second start', unit: 's', ours: again.seconds, peer: name, theirs: peer.seconds },
    {
      what: 'Memory of the whole stack at rest',
      unit: 'MB',
      ours: again.megabytes,
      peer: name,
      theirs: peer.megabytes,
    },
  ];
}
