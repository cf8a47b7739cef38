import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { createClient } from '@sanity/client';
import { Resend } from 'resend';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRegistry } from './localRegistry.ts';

/* Each package as a stranger has it: packed, installed with npm into an empty folder, and started from there. */

const run = promisify(execFile);
const PATIENCE_MS = 240_000;

let registry: Awaited<ReturnType<typeof startRegistry>>;
let dir: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  registry = await startRegistry();
  dir = await mkdtemp(join(tmpdir(), 'installed-'));
  const tarballs = await Promise.all(
    ['packages/content-lake', 'packages/outbox', 'packages/match-people'].map(async (cwd) => {
      const { stdout } = await run('npm', ['pack', '--json', '--silent', '--pack-destination', dir], { cwd });
      const [{ filename }] = JSON.parse(stdout);
      return join(dir, filename);
    }),
  );
  await writeFile(join(dir, 'package.json'), '{"private":true,"type":"module"}');
  const npm = [
    'install',
    '--registry',
    registry.url,
    '--cache',
    join(dir, 'cache'),
    '--no-audit',
    '--no-fund',
  ];
  await run('npm', [...npm, ...tarballs, '@types/node'], { cwd: dir });
}, PATIENCE_MS);

afterAll(async () => {
  for (const child of running) {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  }
  await registry?.close();
  if (dir) await rm(dir, { recursive: true, force: true });
});

const command = (name: string) => join(dir, 'node_modules/.bin', name);

/** Starts a command with a config, and gives the address that it says it answers at. */
async function start(name: string, config: object): Promise<string> {
  const file = join(dir, `${name}.json`);
  await writeFile(file, JSON.stringify(config));
  const child = spawn(command(name), [file], { cwd: dir, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = / ready (http:\S+)$/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error(`${name} ended before it was ready`);
}

/** What a command says and how it ends. */
const ending = (name: string, ...args: string[]) =>
  run(command(name), args, { cwd: dir }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code, said: String(stderr) }),
  );

test('the Content Lake keeps a document and a picture, and finds them', {
  timeout: PATIENCE_MS,
}, async () => {
  const url = await start('local-content-lake', {
    ...{ dir: 'lake', port: 0, projectId: 'demo', datasets: [{ name: 'production', aclMode: 'public' }] },
    tokens: [{ token: 'secret', userId: 'robot', grants: 'write' }],
  });
  const project = { projectId: 'demo', dataset: 'production', apiVersion: '2025-02-19', useCdn: false };
  const client = createClient({ ...project, apiHost: url, useProjectHostname: false, token: 'secret' });
  await client.create({ _id: 'page', _type: 'page', title: 'A page' });
  expect(await client.fetch('*[_type == $type].title', { type: 'page' })).toEqual(['A page']);
  const image = { width: 8, height: 4, channels: 3 as const, background: 'teal' };
  const picture = await client.assets.upload('image', await sharp({ create: image }).png().toBuffer());
  expect((await fetch(`${picture.url}?w=4&fm=webp`)).headers.get('content-type')).toBe('image/webp');
});

test('the outbox keeps an email and shows it', { timeout: PATIENCE_MS }, async () => {
  const url = await start('local-outbox', { dir: 'outbox', port: 0, apiKeys: ['re_local'] });
  const email = { from: 'a@example.org', to: 'b@example.org', subject: 'Good morning', text: 'An email.' };
  const { data } = await new Resend('re_local', { baseUrl: url }).emails.send(email);
  expect(await (await fetch(url)).text()).toContain(data?.id);
});

test('people are matched from two files', async () => {
  await writeFile(join(dir, 'people.csv'), 'id,field\namina,nursing\nomar,law\n');
  await writeFile(join(dir, 'connectors.csv'), 'id,field,places\nvera,Nursing,2\n');
  expect(await ending('match-people', 'people.csv', 'connectors.csv')).toEqual({
    code: 0,
    said: expect.stringContaining('amina,vera,100,field: nursing\nomar,,,Shares nothing'),
  });
});

describe.each(['local-content-lake', 'local-outbox'])('%s', (name) => {
  test('says how it is used', async () => {
    const help = await ending(name, '--help');
    expect(help.code).toBe(0);
    expect(help.said).toContain(`Usage: ${name} <config.json>`);
    expect(help.said).toMatch(/^ {2}dir +Folder .+ Needed\.$/m);
    expect(await ending(name)).toEqual({ code: 2, said: expect.stringContaining('--help') });
    expect(await ending(name, '--hlep')).toEqual({ code: 2, said: expect.stringContaining("'--hlep'") });
  });

  test('says what is wrong with a config, in lines and not in a stack', async () => {
    const wrong = async (file: string, content?: string) => {
      if (content !== undefined) await writeFile(join(dir, file), content);
      const { code, said } = await ending(name, file);
      expect([code, said]).toEqual([2, expect.not.stringMatching(/^ {4}at /m)]);
      return said;
    };
    expect(await wrong('none.json')).toContain('none.json cannot be read');
    expect(await wrong('wrong.json', '{"dir":')).toContain('wrong.json is not JSON');
    expect(await wrong('wrong.json', '{"port":0}')).toMatch(/This option is needed\n +→ at dir/);
    expect(await wrong('wrong.json', '{"dir":"a","prot":1}')).toContain('"prot"');
  });
});

test('both can be started by a program, whose types are checked', { timeout: PATIENCE_MS }, async () => {
  const file = join(dir, 'program.ts');
  await writeFile(
    file,
    `import { type ContentLakeOptions, startContentLake } from 'local-content-lake';
     import { type OutboxOptions, startOutbox } from 'local-outbox';
     const lake: ContentLakeOptions = { dir: 'other', port: 0, projectId: 'demo', datasets: [{ name: 'a', aclMode: 'private' }] };
     const outbox: OutboxOptions = { dir: 'another', port: 0, apiKeys: [] };
     for (const server of [await startContentLake(lake), await startOutbox(outbox)]) {
       console.log(new URL(server.url).hostname, server.port > 0);
       await server.close();
     }
     // @ts-expect-error: a dataset is public or private
     const wrong: ContentLakeOptions = { ...lake, datasets: [{ name: 'a', aclMode: 'secret' }] };
     void wrong;`,
  );
  const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...strict, file], { cwd: dir });
  const { stdout } = await run(process.execPath, [file], { cwd: dir });
  expect(stdout.trim().split('\n')).toEqual(['localhost true', 'localhost true']);
});
