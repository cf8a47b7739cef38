import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@sanity/client';
import { z } from 'zod';
import { settings } from '../../content/settings.ts';
import { startContentLake } from '../../packages/content-lake/src/index.ts';
import { startBlobs } from '../../packages/local-server/src/blobs.ts';
import { startOutbox } from '../../packages/outbox/src/index.ts';
import type { Fault } from './storm.ts';

const PAGE = '<title>A page</title><div id="service-problem" hidden></div><form id="sign-up"></form>';

const mailSchema = z.object({
  data: z.array(z.object({ id: z.string(), to: z.array(z.string()), subject: z.string() })),
  has_more: z.boolean().optional(),
});

/** As unkind as Sanity is to one address: queries lag behind writes, and more than so many requests in a second are refused. */
const UNKIND = {
  queryLagMs: [0, 800] as [number, number],
  requestsPerSecond: 500,
  mutationsPerSecond: 25,
};

/** The local services, empty but for the settings, in a folder of their own. They outlive the process that is killed. */
export async function startServices() {
  const dir = mkdtempSync(join(tmpdir(), 'faults-'));
  const datasets = [
    { name: 'production', aclMode: 'public' as const },
    { name: 'program', aclMode: 'private' as const },
  ];
  const tokens = [{ token: 'staff', userId: 'staff', grants: 'write' as const }];
  const lake = await startContentLake({
    dir: join(dir, 'lake'),
    port: 0,
    projectId: 'mosaic',
    datasets,
    tokens,
    ...UNKIND,
  });
  const outbox = await startOutbox({
    dir: join(dir, 'outbox'),
    port: 0,
    apiKeys: ['re_faults'],
    log: () => undefined,
  });
  const pages = createServer((_, response) => response.end(PAGE));
  await new Promise<void>((done) => pages.listen(0, '127.0.0.1', done));
  const address = pages.address();
  const site = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const blobs = await startBlobs({ directory: join(dir, 'blobs'), token: 'blobs' });
  const client = (dataset: string) =>
    createClient({
      projectId: 'mosaic',
      dataset,
      apiHost: lake.url,
      useProjectHostname: false,
      apiVersion: '2025-02-19',
      token: 'staff',
      useCdn: false,
      perspective: 'raw',
      timeout: 120_000,
    });
  await client('production').createOrReplace(settings());
  const context = {
    edgeURL: blobs.url,
    uncachedEdgeURL: blobs.url,
    token: 'blobs',
    siteID: 'faults',
    deployID: '0',
    primaryRegion: 'dev',
  };
  const set = async (url: string, faults: readonly Fault[]) => {
    const body = JSON.stringify(faults.map(({ kind: _kind, ...rule }) => rule));
    await fetch(`${url}/_faults`, { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
  };
  const left = async (url: string) =>
    z
      .object({ faults: z.array(z.object({ count: z.number().optional() })) })
      .parse(await (await fetch(`${url}/_faults`)).json())
      .faults.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return {
    program: client('program'),
    environment: {
      SITE_URL: site,
      SANITY_PROJECT_ID: 'mosaic',
      SANITY_API_HOST: lake.url,
      SANITY_API_TOKEN: 'staff',
      RESEND_API_KEY: 're_faults',
      RESEND_BASE_URL: outbox.url,
      RESEND_WEBHOOK_SECRET: 'whsec_dGVzdC1vbmx5LWV4YW1wbGUta2V5',
      LETTERS_FROM: 'Mosaic <letters@example.org>',
      LETTERS_TO: '*',
      UNASKED_LETTERS_PER_HOUR: '50000',
      LINK_KEYS: 'new:test-only-link-key-test-only-link-key',
      ID_KEY: 'test-only-id-key-test-only-id-key',
      CONTENT_HOOK_SECRET: 'test-only-content-hook',
      PROGRAM_HOOK_SECRET: 'test-only-program-hook',
      BUILD_HOOK_URL: 'http://localhost:1/none',
      NETLIFY_BLOBS_CONTEXT: Buffer.from(JSON.stringify(context)).toString('base64'),
    },
    faults: {
      async set({ lake: onLake, outbox: onOutbox }: { lake: readonly Fault[]; outbox: readonly Fault[] }) {
        await Promise.all([set(lake.url, onLake), set(outbox.url, onOutbox)]);
      },
      /** How many requests of those that were to be hit were not. */
      left: async () => (await left(lake.url)) + (await left(outbox.url)),
    },
    /** To whom every letter in the mailbox went. */
    async recipients(): Promise<string[]> {
      const found: string[] = [];
      for (let after = ''; ; ) {
        const page = mailSchema.parse(await (await fetch(`${outbox.url}/emails?limit=100${after}`)).json());
        found.push(...page.data.flatMap(({ to }) => to));
        const last = page.data.at(-1)?.id;
        if (!page.has_more || !last) return found;
        after = `&after=${last}`;
      }
    },
    async close() {
      await Promise.all([lake.close(), outbox.close(), blobs.close()]);
      pages.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
