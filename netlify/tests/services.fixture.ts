import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@sanity/client';
import { plainShell, SHELL_PATH, settingsForShell } from '../../forms/pages/shell.ts';
import { startContentLake } from '../../packages/content-lake/src/index.ts';
import { startBlobs } from '../../packages/local-server/src/blobs.ts';
import { startOutbox } from '../../packages/outbox/src/index.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import { everythingKept } from './kept.fixture.ts';

/** Within what time queries come to see what was written (milliseconds): between these two, as it happens. */
const QUERY_LAG_MS: [number, number] = [0, 800];

const SETTINGS = {
  _id: 'settings',
  _type: 'settings',
  programName: 'Mosaic Connector',
  city: 'St. Louis',
  phone: '(314) 555-0142',
  email: 'hello@example.org',
  regionPostcodes: ['631'],
  regionDescription: 'St. Louis',
  // What staff decide is told at once; undo.test.ts waits.
  undoMinutes: 0,
};

/** The site, as small as it can be: the frame that functions fill, and files that a test puts there, by their paths. */
async function serveSite(files: ReadonlyMap<string, string>, settings: object) {
  const carried = `<head><meta name="settings" content="${settingsForShell(settingsSchema.parse(settings))}">`;
  const shell = plainShell('en', undefined).html.replace('<head>', carried);
  const server = createServer((request, response) => {
    const file = request.url?.endsWith(SHELL_PATH) ? shell : files.get(request.url ?? '');
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(file ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => new Promise((done) => server.close(done)) };
}

/** Hears what the functions log, which is still written as ever. */
function hearLog(logged: string[]) {
  const { log } = console;
  console.log = (...line: unknown[]) => {
    logged.push(line.join(' '));
    log(...line);
  };
  return { logged, end: () => Object.assign(console, { log }) };
}

/** Where `keep` puts what was logged, beside what the services hold. */
const LOGGED = 'logged.json';

/**
 * The real services on this machine, empty but for the settings, and the environment that points the functions at
 * them. Queries lag behind what is written, as on the hosted service. `close` ends everything; `faults` breaks requests
 * as the fault rules of the local services say.
 */
export async function startServices({
  queryLagMs = QUERY_LAG_MS,
  settings = SETTINGS,
  from,
}: {
  queryLagMs?: [number, number];
  /** Those of another city. */
  settings?: { _id: string; _type: string };
  /** A folder in which others were kept, whose state these begin with. */
  from?: string;
} = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'functions-'));
  if (from) cpSync(from, dir, { recursive: true });
  const lakeOptions = {
    dir: join(dir, 'lake'),
    projectId: 'mosaic',
    datasets: [
      { name: 'production', aclMode: 'public' as const },
      { name: 'program', aclMode: 'private' as const },
    ],
    tokens: [{ token: 'staff', userId: 'staff', grants: 'write' as const }],
    queryLagMs,
  };
  const lake = await startContentLake({ ...lakeOptions, port: 0 });
  const outbox = await startOutbox({
    dir: join(dir, 'outbox'),
    port: 0,
    apiKeys: ['re_test'],
    log: () => undefined,
  });
  const siteFiles = new Map<string, string>();
  const pages = await serveSite(siteFiles, settings);
  const log = hearLog(from ? JSON.parse(readFileSync(join(dir, LOGGED), 'utf8')) : []);
  const blobs = await startBlobs({ directory: join(dir, 'blobs'), token: 'blobs' });
  let blobsRun = true;
  const clientTo = (dataset: string) => {
    const client = createClient({
      projectId: 'mosaic',
      dataset,
      apiHost: lake.url,
      useProjectHostname: false,
      apiVersion: '2025-02-19',
      token: 'staff',
      useCdn: false,
      perspective: 'raw',
    });
    const { fetch } = client;
    // Who looks at what came of it looks a moment later. The functions have clients of their own, and no such moment.
    client.fetch = (async (...asked: Parameters<typeof fetch>) => {
      await lake.settle(dataset);
      return fetch.apply(client, asked);
    }) as typeof fetch;
    return client;
  };
  if (!from) await clientTo('production').createOrReplace(settings);
  // Another object: variables are read once, as in a process that keeps what it was started with.
  process.env = {
    ...process.env,
    SITE_URL: pages.url,
    SANITY_PROJECT_ID: 'mosaic',
    SANITY_API_HOST: lake.url,
    SANITY_API_TOKEN: 'staff',
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: outbox.url,
    RESEND_WEBHOOK_SECRET: 'whsec_dGVzdC1vbmx5LWV4YW1wbGUta2V5',
    LETTERS_FROM: 'Mosaic <letters@example.org>',
    LINK_KEYS: 'new:test-only-link-key-test-only-link-key,old:test-only-old-key-test-only-old-key-',
    ID_KEY: 'test-only-id-key-test-only-id-key',
    LETTERS_TO: '*',
    UNASKED_LETTERS_PER_HOUR: '50000',
    REPLIES_TO: 'replies@in.example.org',
    CONTENT_HOOK_SECRET: 'test-only-content-hook',
    PROGRAM_HOOK_SECRET: 'test-only-program-hook',
    BUILD_HOOK_URL: 'http://localhost:1/none',
    BUILD_QUIET_SECONDS: '0',
    BUILD_GAP_MINUTES: '0',
    NETLIFY_BLOBS_CONTEXT: Buffer.from(
      JSON.stringify({
        edgeURL: blobs.url,
        uncachedEdgeURL: blobs.url,
        token: 'blobs',
        siteID: 'test',
        deployID: '0',
        primaryRegion: 'dev',
      }),
    ).toString('base64'),
  };
  const faults = (url: string, rule?: object) =>
    fetch(
      `${url}/_faults`,
      rule
        ? { method: 'PUT', body: JSON.stringify(rule), headers: { 'content-type': 'application/json' } }
        : { method: 'DELETE' },
    );
  const stop = () => {
    log.end();
    return Promise.all([lake.close(), outbox.close(), pages.close(), blobsRun && blobs.close()]);
  };
  return {
    lake,
    outbox,
    siteUrl: pages.url,
    siteFiles,
    program: clientTo('program'),
    content: clientTo('production'),
    /** All that is kept of anybody anywhere: records and their history, mail, Blobs, logs. */
    kept: () => everythingKept(dir, log.logged),
    /** Lets a moment pass, until queries see all that was written. */
    moment: () => Promise.all([lake.settle('program'), lake.settle('production')]),
    faults: {
      lake: (rule?: object) => faults(lake.url, rule),
      outbox: (rule?: object) => faults(outbox.url, rule),
    },
    blobs: {
      stop: () =>
        blobs.close().then(() => {
          blobsRun = false;
        }),
    },
    async letters(): Promise<SentLetter[]> {
      const answer = await fetch(`${outbox.url}/emails`);
      const { data }: { data: SentLetter[] } = await answer.json();
      return data;
    },
    /** What is attached to a letter that was sent. */
    attachments: ({ id, attachments = [] }: SentLetter) =>
      Promise.all(
        attachments.map(async ({ content_type: contentType }, place) => {
          const file = await fetch(`${outbox.url}/mailbox/${id}/attachments/${place}`);
          return { contentType, content: await file.text() };
        }),
      ),
    /** Ends everything, and keeps in a folder what others can begin with. */
    async keep(folder: string) {
      await stop();
      writeFileSync(join(dir, LOGGED), JSON.stringify(log.logged));
      cpSync(dir, folder, { recursive: true });
      rmSync(dir, { recursive: true, force: true });
    },
    async close() {
      await stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

interface SentLetter {
  id: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  attachments?: { content_type: string }[];
}

export type Services = Awaited<ReturnType<typeof startServices>>;
