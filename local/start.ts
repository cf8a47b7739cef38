import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Addresses, checkPorts, freePort, readAddresses } from './stack/addresses.ts';
import { startBuildHook } from './stack/buildHook.ts';
import { lakeConfig, outboxConfig, productEnvironment, studioEnvironment } from './stack/environment.ts';
import { Processes } from './stack/processes.ts';
import { runSchedule } from './stack/schedule.ts';
import { SiteBuilder } from './stack/siteBuilder.ts';
import { buildStudio } from './stack/studioBuilder.ts';
import { addressTable } from './stack/table.ts';

const began = Date.now();
const say = (line: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);

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

async function startStack(addresses: Addresses, processes: Processes, hookPort: number): Promise<void> {
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
  const netlify = [
    'dev',
    '--offline',
    '--no-open',
    '--internal-disable-edge-functions',
    '--geo',
    'mock',
    '--cwd',
    process.cwd(),
  ];
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
      // The site id keeps the Blobs of two stacks apart.
      env: { ...env, NETLIFY_SITE_ID: `local-${site}`, NETLIFY_TELEMETRY_DISABLED: '1' },
    },
    `http://localhost:${site}/api/health`,
  );
  runSchedule(`http://localhost:${site}`, say);
}

const addresses = readAddresses(process.env);
if (process.argv.includes('--fresh')) rmSync(addresses.state, { recursive: true, force: true });
const again = existsSync(addresses.state);
mkdirSync(addresses.state, { recursive: true });
const processes = new Processes(addresses.state);

let ending: Promise<void> | undefined;
function end(code: number): void {
  if (ending) return;
  ending = processes.stop().then(() => process.exit(code));
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    say('Stopping everything …');
    end(0);
  });
}
processes.onLost = (name, again) => {
  if (again) {
    say(`${name} ended unexpectedly and was started again.`);
    return;
  }
  console.error(`\n${name} ends again and again. The end of its log:\n\n${processes.tail(name)}\n`);
  end(1);
};

try {
  await checkPorts(addresses);
  say(
    again
      ? 'Starting with what was kept from the last run (npm start -- --fresh begins anew).'
      : 'Starting for the first time.',
  );
  await startStack(addresses, processes, await freePort());
  console.log(addressTable(addresses));
  console.log(`Ready in ${Math.round((Date.now() - began) / 1000)} seconds. Ctrl-C stops everything.`);
} catch (error) {
  if (!ending) console.error(`\n${error instanceof Error ? error.message : error}\n`);
  end(1);
}
