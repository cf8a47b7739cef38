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
import { startPreviewOnDemand } from './previewOnDemand.ts';
import { type Processes, Stopping } from './processes.ts';
import { runSchedule } from './schedule.ts';
import { SiteBuilder } from './siteBuilder.ts';
import { buildStudio, rebuildStudio } from './studioBuilder.ts';

/** Who is in the program when the stack starts for the first time. */
const PEOPLE_WORDS = {
  year: 'a fictional program that has lived for a year',
  pilot: 'the fictional pilot',
  none: 'nobody in the program yet',
} as const;
export type People = keyof typeof PEOPLE_WORDS;

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

/** Bundles the functions anew whenever one of their sources changes. */
function rebundleFunctions(processes: Processes, say: (line: string) => void): void {
  processes
    .run({ name: 'functions', command: ['node', 'netlify/deploy/bundle.ts', '--watch'] })
    .catch((error: unknown) => {
      if (!(error instanceof Stopping)) say(error instanceof Error ? error.message : String(error));
    });
}

/**
 * Starts every part in the order in which they need each other, and says how far it is. Throws PartFailed when one
 * cannot, Stopping when the stack is ended meanwhile. At `preview`, a port, the site is served from its sources with the
 * drafts of the Content Lake, as the Studio shows it beside its forms: with `isWorkedOn` at once, and the site is not
 * built at all; otherwise when it is first opened there.
 */
export async function startStack(
  addresses: Addresses,
  processes: Processes,
  say: (line: string) => void,
  preview: number,
  isWorkedOn: boolean,
  people: People,
): Promise<void> {
  const hookPort = await freePort();
  const { site, studio, lake, mailbox, state } = addresses;
  const env = {
    ...productEnvironment(addresses, `http://127.0.0.1:${hookPort}/build_hooks/local`),
    ...(isWorkedOn ? previewEnvironment(addresses) : {}),
  };
  // For commands beside the stack: `npm run import` reads it.
  const variables = Object.entries(env).map(([name, value]) => `${name}='${value}'`);
  writeFileSync(join(state, 'environment'), `${variables.join('\n')}\n`, { mode: 0o600 });
  const siteBuilder = new SiteBuilder(processes, state, env);
  // A development server shows each change by itself.
  await startBuildHook(
    hookPort,
    () => (isWorkedOn ? Promise.resolve() : siteBuilder.build()),
    isWorkedOn ? () => undefined : say,
  );

  say('Building the Studio (about 20 seconds the first time; later only when it has changed) …');
  const studioVariables = studioEnvironment(addresses, preview, isWorkedOn);
  const studioFolder = buildStudio(processes, state, studioVariables);
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
  // What the settings begin with beside the starter content's: tests do not wait until a decision can no longer be undone.
  const settings = process.env.STACK_SETTINGS ? ['--settings', process.env.STACK_SETTINGS] : [];
  await processes.run({
    name: 'content-load',
    command: ['node', 'content/load.ts', '--people', people, ...settings],
    env,
  });
  // After the content: else the functions are told of each document of it, one after another, for minutes.
  await processes.run({ name: 'setup', command: ['node', 'cloud/setup.ts'], env });
  say(`The starter content is loaded, with ${PEOPLE_WORDS[people]}.`);
  if (!isWorkedOn) {
    say('Building the site …');
    await siteBuilder.build();
    say('The site is built.');
  }
  say('Bundling the functions …');
  await processes.run({ name: 'functions', command: ['node', 'netlify/deploy/bundle.ts'] });
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
    isWorkedOn ? developmentServer(preview) : builtSite(siteBuilder.live),
  );
  if (isWorkedOn) {
    rebuildStudio(processes, state, studioVariables, say);
    rebundleFunctions(processes, say);
  } else
    await startPreviewOnDemand(processes, preview, { ...env, ...previewEnvironment(addresses) }, () =>
      say(`The preview could not start; all else works. The end of its log:\n${processes.tail('preview')}`),
    );
  runSchedule(`http://localhost:${site}`, say);
}
