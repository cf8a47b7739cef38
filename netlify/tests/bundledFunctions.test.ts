import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { BUNDLED, bundleFunctions } from '../deploy/bundleFunctions.ts';

const NAMES = globSync('netlify/functions/*.ts').map((file) => basename(file, '.ts'));

const loaded = z.record(z.string(), z.object({ handler: z.string(), config: z.unknown() }));

/** What each of these modules gives to who loads it in a Node of its own, as a deploy does. */
async function load(files: readonly string[]) {
  const script = `
    const given = {};
    for (const file of ${JSON.stringify(files)}) {
      const { default: handler, config } = await import(file);
      given[file] = { handler: typeof handler, config };
    }
    process.stdout.write(JSON.stringify(given), () => process.exit());`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  return loaded.parse(JSON.parse(stdout));
}

const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
beforeAll(() => bundleFunctions(folder), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('bundles every function, each with the path and the limits that its source says', async () => {
  const bundled = NAMES.map((name) => join(folder, `${name}.mjs`));
  expect(globSync(join(folder, '*.mjs')).toSorted()).toEqual(bundled.toSorted());
  const given = await load(bundled);
  for (const file of bundled) {
    const { config } = await import(`../functions/${basename(file, '.mjs')}.ts`);
    expect(given[file], file).toEqual({ handler: 'function', config });
  }
}, 120_000);

it('brings neither a second fetch nor React for who works on it', () => {
  for (const file of globSync(join(folder, '**/*.mjs'))) {
    const text = readFileSync(file, 'utf8');
    expect(text, file).not.toContain('EnvHttpProxyAgent');
    expect(text, file).not.toContain('react-dom-server.node.development');
  }
});

it('is read in a moment by who looks for its settings', () => {
  for (const file of globSync(join(folder, '*.mjs'))) expect(statSync(file).size, file).toBeLessThan(150_000);
});

it('stands where netlify.toml takes it from, with what functions share', () => {
  const toml = readFileSync('netlify.toml', 'utf8');
  expect(toml).toContain(`directory = "${BUNDLED}"`);
  expect(toml).toContain(`included_files = ["${BUNDLED}/shared/*.mjs", `);
});
