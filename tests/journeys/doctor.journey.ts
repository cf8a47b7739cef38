import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { readAddresses } from '../../local/stack/addresses.ts';
import { productEnvironment } from '../../local/stack/environment.ts';

/** The doctor as a person runs it, with the environment of the stack under test and what a test changes in it. */
function askDoctor(changes: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
  const env = productEnvironment(readAddresses(process.env), 'http://127.0.0.1:9/build_hooks/local');
  return new Promise((done) => {
    const child = spawn('node', ['cloud/doctor.ts'], { env: { ...process.env, ...env, ...changes } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    child.once('exit', (code) => done({ code, said }));
  });
}

test('the doctor finds nothing wrong with the stack as it starts but the examples, and does not call it ready', async () => {
  const { code, said } = await askDoctor();
  const refused = [...said.matchAll(/^✗ (.*)$/gm)].map(([, line]) => line);
  expect(refused).toContain('the host organization: still the example');
  expect(refused.filter((line) => !/: (still the example|not said)$/.test(line ?? ''))).toEqual([]);
  for (const line of [
    'program is closed to strangers',
    'webhook program-changed',
    'may only send',
    '/api/hooks/email refuses',
  ])
    expect(said).toContain(line);
  expect(code).toBe(1);
});

test('the doctor names what is wrong, says what to do, and tells no secret', async () => {
  const { code, said } = await askDoctor({
    SANITY_API_TOKEN: 'local-viewer',
    SITE_URL: 'http://localhost:9',
  });
  expect(code).toBe(1);
  expect(said).toMatch(/✗ the token: .*permission/);
  expect(said).toMatch(/✗ the pages: .*\n {4}Is the site deployed/);
  expect(said).not.toContain('local-only-link-key');
});

test('the doctor names a variable that is missing', async () => {
  const { code, said } = await askDoctor({ LINK_KEYS: '', ID_KEY: '' });
  expect(code).toBe(1);
  expect(said).toMatch(/LINK_KEYS.*ID_KEY/);
});
