import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Addresses, freePort } from './addresses.ts';
import { startBuildHook } from './buildHook.ts';
import {
  lakeConfig,
  lakeLag,
  outboxConfig,
  previewEnvironment,
  productEnvironment,
  studioEnvironment,
} from './environment.ts';
import { builtSite, developmentServer, startNetlify } from './netlify.ts';
import type { Processes } from './processes.ts';
import { runSchedule } from './schedule.ts';
import { SiteBuilder } from './siteBuilder.ts';
import { buildStudio, rebuildStudio } from './studioBuilder.ts';

/** The programs that are servers of their own, each told by a file what to do. */
const SERVERS = {
  'content-lake': 'packages/content-lake/src/cli.ts',
  outbox: 'packages/outbox/src/cli.ts',
  'studio-host': 'local/studio-host/cli.ts',
};

async function startServer(
  processes: Processes,
  addresses: Addresses,
  name: keyof typeof SERVERS,
  config: object,
  url: string,
): Promise<void> {
  const file = join(addresses.state, `${name}.json`);
  writeFileSync(file, JSON.stringify(config, null, 2));
  await processes.start({ name, command: ['node', SERVERS[name], file] }, url);
}

/**
 * Starts every part in the order in which they need each other, and says how far it is. Throws PartFailed when one
 * cannot, Stopping when the stack is ended meanwhile. With `preview`, a port, the site is not built but served from
 * its sources there, with the drafts of the Content Lake, and the Studio shows it beside its forms.
 */
export async function startStack(
  addresses: Addresses,
  processes: Processes,
  say: (line: string) => void,
  preview?: number,
): Promise<void> {
  const hookPort = await freePort();
  const { site, studio, lake, mailbox, state } = addresses;
  const env = {
    ...productEnvironment(addresses, `http://127.0.0.1:${hookPort}/build_hooks/local`),
    ...(preview ? previewEnvironment(addresses) : {}),
  };
  const siteBuilder = new SiteBuilder(processes, state, env);
  // A development server shows each change by itself.
  await startBuildHook(
    hookPort,
    () => (preview ? Promise.resolve() : siteBuilder.build()),
    preview ? () => undefined : say,
  );

  say('Building the Studio (about 20 seconds the first time; later only when it has changed) …');
  const studioFolder = buildStudio(processes, state, studioEnvironment(addresses, preview));
  // Awaited below; until then a failure must not count as unhandled.
  studioFolder.catch(() => undefined);

  await Promise.all([
    startServer(
      processes,
      addresses,
      'content-lake',
      { ...lakeConfig(addresses), ...lakeLag(process.env.CONTENT_LAKE_LAG_MS) },
      `http://localhost:${lake}/v1/ping`,
    ),
    startServer(
      processes,
      addresses,
      'outbox',
      outboxConfig(addresses),
      `http://localhost:${mailbox}/emails`,
    ),
  ]);
  say('The Content Lake and the mailbox answer.');
  await processes.run({ name: 'setup', command: ['node', 'cloud/setup.ts'], env });
  // What the settings begin with beside the starter content's: tests do not wait until a decision can no longer be undone.
  const settings = process.env.STACK_SETTINGS ? ['--settings', process.env.STACK_SETTINGS] : [];
  await processes.run({ name: 'content-load', command: ['node', 'content/load.ts', ...settings], env });
  say('The starter content and the fictional pilot are loaded.');
  if (!preview) {
    say('Building the site …');
    await siteBuilder.build();
    say('The site is built.');
  }
  const dir = await studioFolder;
  say('The Studio is built. Starting Netlify’s runtime …');
  await startServer(
    processes,
    addresses,
    'studio-host',
    { dir, port: studio, lakeUrl: `http://localhost:${lake}` },
    `http://localhost:${studio}/`,
  );
  await startNetlify(
    processes,
    addresses,
    env,
    preview ? developmentServer(preview) : builtSite(siteBuilder.live),
  );
  if (preview) rebuildStudio(processes, state, studioEnvironment(addresses, preview), say);
  runSchedule(`http://localhost:${site}`, say);
}
