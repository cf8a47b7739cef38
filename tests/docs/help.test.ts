import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The commands that staff and cities run; those of who works on the code are not among them. */
const COMMANDS = Object.entries(scripts).flatMap(([name, script]) => {
  const file = /^node (?:--env-file-if-exists=\S+ )*((?:content|cloud|city|local)\/\S+\.ts)$/.exec(
    script,
  )?.[1];
  return file ? [{ name, file }] : [];
});

test('there are commands', () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual(expect.arrayContaining(['start', 'import', 'doctor']));
});

test.each(COMMANDS)('npm run $name says how it is used, and does nothing else', async ({ name, file }) => {
  const { stdout } = await promisify(execFile)(process.execPath, [file, '--help'], { env: {} });
  expect(stdout).toMatch(new RegExp(`^npm (?:run )?${name}\\b`));
});
