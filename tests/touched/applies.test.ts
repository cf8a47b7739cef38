import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyStep } from './apply.ts';
import { stepsIn } from './steps.ts';

const FOLDER = 'docs/how-to';
const HOW_TOS = readdirSync(FOLDER)
  .map((name) => ({ name, steps: stepsIn(readFileSync(join(FOLDER, name), 'utf8')) }))
  .filter(({ steps }) => steps.length > 0);

test('there are how-tos that change the code', () => {
  expect(HOW_TOS.length).toBeGreaterThanOrEqual(6);
});

/** `npm run touched` builds what comes of it as well, which takes minutes. */
test.each(HOW_TOS)('$name names places that are there', ({ steps }) => {
  const root = mkdtempSync(join(tmpdir(), 'how-to-'));
  for (const { path } of steps) if (existsSync(path)) cpSync(path, join(root, path));
  try {
    for (const step of steps) expect(() => applyStep(root, step)).not.toThrow();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
