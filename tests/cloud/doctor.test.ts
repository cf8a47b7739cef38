import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@sanity/client';
import { afterEach, expect, test } from 'vitest';
import { readAddresses } from '../../local/stack/addresses.ts';
import { productEnvironment } from '../../local/stack/environment.ts';
import { startContentLake } from '../../packages/content-lake/src/index.ts';

/* A deployment on which nearly everything is wrong. That the doctor finds nothing on a sound one is a journey. */

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

/** A project whose people stand in a public dataset, with nothing published. */
async function openProject(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'doctor-'));
  cleanups.push(() => rm(dir, { recursive: true, force: true }));
  const lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'mosaic',
    datasets: [
      { name: 'production', aclMode: 'public' },
      { name: 'program', aclMode: 'public' },
    ],
    features: ['privateDataset'],
    tokens: [{ token: 'local-staff', userId: 'staff', grants: 'write' }],
  });
  cleanups.push(() => lake.close());
  const program = createClient({
    projectId: 'mosaic',
    dataset: 'program',
    apiHost: lake.url,
    useProjectHostname: false,
    token: 'local-staff',
    apiVersion: '2025-02-19',
    useCdn: false,
  });
  await program.create({ _id: 'without-a-dot', _type: 'setAside', email: 'a@example.org' });
  await program.create({
    _id: 'heartbeat',
    _type: 'heartbeat',
    at: '',
    spoolWaiting: 0,
    siteUrl: 'https://other.test',
  });
  await program.create({ _id: 'participant.one', _type: 'participant', email: 'b@example.org' });
  return lake.url;
}

function askDoctor(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const child = spawn('node', ['cloud/doctor.ts'], { env: { PATH: process.env.PATH, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
    child.once('exit', (code) => done({ code, said }));
  });
}

test('the doctor of a broken deployment names all that is wrong at once, and shows neither a key nor a person', async () => {
  const whole = productEnvironment(readAddresses({}), 'http://127.0.0.1:9/build_hooks/local');
  const { code, said } = await askDoctor({
    ...whole,
    SANITY_API_HOST: await openProject(),
    SITE_URL: 'http://127.0.0.1:9',
    RESEND_BASE_URL: 'http://127.0.0.1:9',
    LETTERS_TO: '',
  });
  expect(code).toBe(1);
  expect(said).toMatch(
    /✗ a stranger sees 1 private documents in program\n {4}Make the dataset private at once/,
  );
  expect(said).toMatch(/✗ another deployment \(https:\/\/other\.test\) works on the dataset program/);
  expect(said).toMatch(/\? the DNS of the emails’ domain was not asked/);
  expect(said).toMatch(/✗ there is no content to build a site from\n {4}Load the starter content/);
  expect(said).toMatch(/✗ the pages: /);
  expect(said).toMatch(/✗ missing or different: webhook program-changed/);
  expect(said).toContain('emails go to nobody');
  expect(said).toContain('the site is not encrypted');
  for (const secret of ['local-only', 'local-staff', 'example.org', 'without-a-dot'])
    expect(said).not.toContain(secret);
});

test('the doctor says where a demonstration and a program meet, from either side', async () => {
  const whole = productEnvironment(readAddresses({}), 'http://127.0.0.1:9/build_hooks/local');
  const broken = {
    ...whole,
    SANITY_API_HOST: await openProject(),
    SITE_URL: 'http://127.0.0.1:9',
    RESEND_BASE_URL: 'http://127.0.0.1:9',
  };
  const program = createClient({
    ...{ projectId: 'mosaic', dataset: 'program', apiHost: broken.SANITY_API_HOST, token: 'local-staff' },
    ...{ useProjectHostname: false, apiVersion: '2025-02-19', useCdn: false },
  });
  await program.create({ _id: 'participant.two', _type: 'participant', email: 'somebody@people.test' });
  const demonstration = await askDoctor({ ...broken, PROGRAM_MODE: 'demonstration', LETTERS_TO: '' });
  expect(demonstration.said).toMatch(/✗ 1 records of program are of people who are not examples/);
  expect(demonstration.said).toContain('a demonstration: nobody is written to');
  await program.create({ _id: 'demonstration.reset', _type: 'demonstrationReset' });
  expect((await askDoctor(broken)).said).toMatch(/✗ a demonstration works on the dataset program/);
  expect(demonstration.said).not.toContain('people.test');
}, 120_000);
