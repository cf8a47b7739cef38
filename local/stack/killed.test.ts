import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { claimState, StateInUse } from './lock.ts';

let state: string;

beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'stack-'));
});

afterEach(() => rm(state, { recursive: true, force: true }));

function groupLives(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

test('a stack that is killed leaves no part behind, and its state free for the next', async () => {
  const program = fileURLToPath(new URL('./killed.fixture.ts', import.meta.url));
  const stack = spawn(process.execPath, [program, state], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(stack.stdout, 'data');
  const pids: unknown = JSON.parse(await readFile(join(state, 'pids.json'), 'utf8'));
  const { part } = z.object({ part: z.number() }).parse(pids);
  expect(groupLives(part)).toBe(true);
  expect(() => claimState(state)).toThrow(StateInUse);
  expect(() => claimState(state)).toThrow(`process ${stack.pid} uses`);

  stack.kill('SIGKILL');
  await expect.poll(() => groupLives(part), { timeout: 20_000 }).toBe(false);
  claimState(state);
});
