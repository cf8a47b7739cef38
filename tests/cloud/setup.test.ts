import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@sanity/client';
import { afterEach, expect, test } from 'vitest';
import { startContentLake } from '../../packages/content-lake/src/index.ts';

/* The command as a person runs it, against a project with nothing in it but a first dataset. */

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function project(features: string[]) {
  const dir = await mkdtemp(join(tmpdir(), 'cloud-'));
  cleanups.push(() => rm(dir, { recursive: true, force: true }));
  const lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'abc123',
    datasets: [{ name: 'production', aclMode: 'public' }],
    tokens: [{ token: 'owner', userId: 'owner', grants: 'write' }],
    features,
  });
  cleanups.push(() => lake.close());
  const client = createClient({
    projectId: 'abc123',
    apiHost: lake.url,
    useProjectHostname: false,
    token: 'owner',
    apiVersion: '2025-08-04',
    useCdn: false,
  });
  return { url: lake.url, client };
}

const SECRETS = ['a-secret-of-content', 'a-secret-of-program'];

/** Runs the command with an environment of its own. */
function setUp(url: string, ...flags: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const child = spawn('node', ['cloud/setup.ts', ...flags], {
      env: {
        PATH: process.env.PATH,
        SANITY_PROJECT_ID: 'abc123',
        SANITY_API_HOST: url,
        SANITY_MANAGE_TOKEN: 'owner',
        SITE_URL: 'https://mosaic.example.org',
        STUDIO_URL: 'https://studio.example.org/program',
        CONTENT_HOOK_SECRET: SECRETS[0],
        PROGRAM_HOOK_SECRET: SECRETS[1],
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
    child.once('exit', (code) => done({ code, said }));
  });
}

const PRIVATE = ['privateDataset'];
const hooksOf = ({ client }: Awaited<ReturnType<typeof project>>) =>
  client.request({ url: '/hooks/projects/abc123' });

test('a dry run names each call and makes none', async () => {
  const fresh = await project(PRIVATE);
  const { code, said } = await setUp(fresh.url, '--dry-run');
  expect(code).toBe(0);
  expect(said).toMatch(/PUT \/projects\/abc123\/datasets\/program {"aclMode":"private"}/);
  expect(said).toMatch(/POST \/projects\/abc123\/cors {"origin":"https:\/\/studio\.example\.org"/);
  expect(said.match(/POST \/hooks\/projects\/abc123 /g)).toHaveLength(2);
  expect(said).toMatch(/POST \/access\/project\/abc123\/robots/);
  for (const secret of [...SECRETS, 'owner"']) expect(said).not.toContain(secret);
  expect(await hooksOf(fresh)).toEqual([]);
  expect(await fresh.client.datasets.list()).toMatchObject([{ name: 'production' }]);
});

test('one run sets everything up, and a second finds nothing to do', async () => {
  const fresh = await project(PRIVATE);
  const { code, said } = await setUp(fresh.url);
  expect(code).toBe(0);
  const token = /SANITY_API_TOKEN=(\S+)/.exec(said)?.[1] ?? '';
  expect(await fresh.client.datasets.list()).toMatchObject([
    { name: 'production', aclMode: 'public' },
    { name: 'program', aclMode: 'private' },
  ]);
  const program = fresh.client.withConfig({ dataset: 'program', token });
  await program.create({ _id: 'participant.one', _type: 'participant' });
  expect(await program.fetch('count(*)')).toBe(1);
  expect((await setUp(fresh.url)).said).toMatch(/Everything is as it should be\./);
});

test('a webhook that somebody changed is put right again', async () => {
  const fresh = await project(PRIVATE);
  await setUp(fresh.url);
  const [hook] = await hooksOf(fresh);
  const body = { isDisabledByUser: true, rule: { filter: '_type == "guide"' } };
  await fresh.client.request({ url: `/hooks/projects/abc123/${hook.id}`, method: 'PATCH', body });
  expect((await setUp(fresh.url)).said).toMatch(/\+ webhook content-changed/);
  expect(await hooksOf(fresh)).toContainEqual(
    expect.objectContaining({ id: hook.id, isDisabledByUser: false, rule: hook.rule }),
  );
});

test('the webhooks are given new secrets when they are asked to take them, and no others', async () => {
  const fresh = await project(PRIVATE);
  await setUp(fresh.url);
  for (const { id } of await hooksOf(fresh))
    await fresh.client.request({
      ...{ url: `/hooks/projects/abc123/${id}`, method: 'PATCH', body: { secret: null } },
    });
  // As where the service shows no secret: nothing tells it from the right one.
  expect((await setUp(fresh.url)).said).toMatch(/Everything is as it should be\./);
  expect((await setUp(fresh.url, '--new-secrets')).said).toMatch(/Done: 2\./);
  const secrets = (await hooksOf(fresh)).map(({ secret }: { secret: string }) => secret);
  expect(secrets.toSorted()).toEqual(SECRETS);
});

test('without private datasets it refuses, and does nothing, unless the owner accepts it', async () => {
  const fresh = await project([]);
  const refused = await setUp(fresh.url);
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/no private datasets/);
  expect(await hooksOf(fresh)).toEqual([]);
  expect((await setUp(fresh.url, '--accept-public-program')).code).toBe(0);
  expect(await fresh.client.datasets.list()).toContainEqual(
    expect.objectContaining({ name: 'program', aclMode: 'public' }),
  );
});

test('a token that may not administer the project, and a missing variable, are said', async () => {
  const { url } = await project(PRIVATE);
  const child = spawn('node', ['cloud/setup.ts'], { env: { PATH: process.env.PATH, SANITY_API_HOST: url } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk));
  const code = await new Promise((done) => child.once('exit', done));
  expect(code).toBe(1);
  for (const name of [
    'SANITY_PROJECT_ID',
    'SANITY_MANAGE_TOKEN',
    'SITE_URL',
    'STUDIO_URL',
    'PROGRAM_HOOK_SECRET',
  ])
    expect(said).toContain(name);
});
