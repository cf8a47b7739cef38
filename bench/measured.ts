import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { median } from './figure.ts';

/** What one run of a program took. */
export interface Cost {
  /** By the clock: it includes waiting for the disk and for whoever else uses the machine. */
  seconds: number;
  /** Processor time of all its threads, in seconds: steadier than the clock. */
  processor: number;
  /** Peak memory. */
  megabytes: number;
}

const usage = z.object({ processor: z.number(), megabytes: z.number() });

/** Runs a Node program to its end. Throws with what it said when it fails. */
export async function measured(
  args: string[],
  { cwd, env }: { cwd?: string; env: Record<string, string> },
): Promise<Cost> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-usage-'));
  const file = join(dir, 'usage.json');
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', fileURLToPath(new URL('./usage.mjs', import.meta.url)), ...args],
    { cwd, env: { ...process.env, ...env, BENCH_USAGE: file }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
  const code = await new Promise((done) => child.once('close', done));
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`${args[0]} ended with code ${code}:\n${said}`);
  const used = usage.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(dir, { recursive: true });
  return { seconds, ...used };
}

/** The middle of each part of several costs. */
export function middle(costs: Cost[]): Cost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    processor: median(costs.map(({ processor }) => processor)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  };
}
