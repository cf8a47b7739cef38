import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createClient, type SanityClient } from '@sanity/client';
import { publicContent, type StoredDocument } from '../../content/documents.ts';
import { type Addresses, previewPort } from '../../local/stack/addresses.ts';
import { lakeConfig, studioEnvironment } from '../../local/stack/environment.ts';
import { Processes } from '../../local/stack/processes.ts';
import { buildStudio } from '../../local/stack/studioBuilder.ts';
import { startStudioHost } from '../../local/studio-host/host.ts';
import { startContentLake } from '../../packages/content-lake/src/index.ts';
import { manyGuides } from '../build/guides.ts';
import { loadDocuments } from '../loadDocuments.ts';

/** Kept between runs, so that a Studio is built again only when its sources have changed. */
const STATE = resolve('.local/bench-studio');
const ADDRESSES: Addresses = { site: 28888, studio: 23333, lake: 23334, mailbox: 28025, state: STATE };
const PLAIN_PORT = 23335;

/** Where both Studios answer, and a client that reads the people as ours does. */
export interface Stage {
  ours: string;
  plain: string;
  people: SanityClient;
}

const clientOf = (dataset: string) =>
  createClient({
    projectId: 'mosaic',
    dataset,
    apiHost: `http://localhost:${ADDRESSES.lake}`,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    token: 'local-staff',
    useCdn: false,
    perspective: 'raw',
  });

/** Builds both Studios; gives their folders. */
async function buildBoth(): Promise<{ ours: string; plain: string }> {
  mkdirSync(STATE, { recursive: true });
  const processes = new Processes(STATE);
  const env = studioEnvironment(ADDRESSES, previewPort({ STUDIO_PORT: String(ADDRESSES.studio) }), false);
  const plain = join(STATE, 'plain');
  try {
    const ours = await buildStudio(processes, STATE, env);
    await processes.run({
      name: 'plain-build',
      command: ['node', resolve('node_modules/sanity/bin/sanity'), 'build', plain, '--yes'],
      cwd: 'bench/studio/plain',
      env,
    });
    return { ours, plain };
  } finally {
    await processes.stop();
  }
}

/** Both Studios over one Content Lake with these people and so many guides, for as long as the work takes. */
export async function onStage<Result>(
  people: readonly StoredDocument[],
  guides: number,
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const dirs = await buildBoth();
  rmSync(join(STATE, 'content-lake'), { recursive: true, force: true });
  const config = lakeConfig(ADDRESSES);
  const corsOrigins = [...config.corsOrigins, `http://localhost:${PLAIN_PORT}`];
  const lake = await startContentLake({ ...config, corsOrigins });
  const log = (line: string) => console.error(line);
  const host = (dir: string, port: number) => startStudioHost({ dir, port, lakeUrl: lake.url, log });
  const ours = await host(dirs.ours, ADDRESSES.studio);
  const plain = await host(dirs.plain, PLAIN_PORT);
  try {
    await loadDocuments(clientOf('production'), [...publicContent(), ...manyGuides(guides)]);
    await loadDocuments(clientOf('program'), people);
    return await work({ ours: ours.url, plain: plain.url, people: clientOf('program') });
  } finally {
    await ours.close();
    await plain.close();
    await lake.close();
  }
}
