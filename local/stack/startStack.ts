import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Addresses, freePort } from './addresses.ts';
import { startBuildHook } from './buildHook.ts';
import { lakeConfig, outboxConfig, productEnvironment, studioEnvironment } from './environment.ts';
import type { Processes } from './processes.ts';
import { runSchedule } from './schedule.ts';
import { SiteBuilder } from './siteBuilder.ts';
import { buildStudio } from './studioBuilder.ts';

/** A part that reads its options from a file and is a server of its own. */
async function startServer(
  processes: Processes,
  addresses: Addresses,
  name: string,
  config: object,
  url: string,
): Promise<void> {
  const file = join(addresses.state, `${name}.json`);
  writeFileSync(file, JSON.stringify(config, null, 2));
  await processes.start({ name, command: ['node', `local/${name}/cli.ts`, file] }, url);
}

/** The site id under which Netlify keeps Blobs: that of this state, so that they stay with it and two stacks apart. */
function siteId(state: string): string {
  const file = join(state, 'site-id');
  if (!existsSync(file)) writeFileSync(file, `local-${randomUUID()}`);
  return readFileSync(file, 'utf8');
}

/**
 * Starts every part in the order in which they need each other, and says how far it is. Throws PartFailed when one
 * cannot, Stopping when the stack is ended meanwhile.
 */
export async function startStack(
  addresses: Addresses,
  processes: Processes,
  say: (line: string) => void,
): Promise<void> {
  const hookPort = await freePort();
  const { site, studio, lake, mailbox, state } = addresses;
  const env = productEnvironment(addresses, `http://127.0.0.1:${hookPort}/build_hooks/local`);
  const siteBuilder = new SiteBuilder(processes, state, env);
  await startBuildHook(hookPort, () => siteBuilder.build(), say);

  say('Building the Studio (about 20 seconds the first time; later only when it has changed) …');
  const studioFolder = buildStudio(processes, state, studioEnvironment(addresses));
  // Awaited below; until then a failure must not count as unhandled.
  studioFolder.catch(() => undefined);

  await Promise.all([
    startServer(
      processes,
      addresses,
      'content-lake',
      lakeConfig(addresses),
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
  await processes.run({ name: 'content-load', command: ['node', 'content/load.ts'], env });
  say('The starter content and the fictional pilot are loaded. Building the site …');
  await siteBuilder.build();
  say('The site is built.');
  const dir = await studioFolder;
  say('The Studio is built. Starting Netlify’s runtime …');
  await startServer(
    processes,
    addresses,
    'studio-host',
    { dir, port: studio, lakeUrl: `http://localhost:${lake}` },
    `http://localhost:${studio}/`,
  );
  const netlify = ['dev', '--offline', '--no-open', '--internal-disable-edge-functions', '--geo', 'mock'];
  const ports = [
    '--port',
    String(site),
    '--functions-port',
    String(await freePort()),
    '--staticServerPort',
    String(await freePort()),
  ];
  await processes.start(
    {
      name: 'netlify',
      command: [
        'node',
        'node_modules/netlify-cli/bin/run.js',
        ...netlify,
        ...ports,
        '--dir',
        siteBuilder.live,
        '--framework',
        '#static',
      ],
      env: { ...env, NETLIFY_SITE_ID: siteId(state), NETLIFY_TELEMETRY_DISABLED: '1' },
    },
    `http://localhost:${site}/api/health`,
  );
  runSchedule(`http://localhost:${site}`, say);
}
