import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Addresses, freePort } from './addresses.ts';
import type { Processes } from './processes.ts';

/** The site id under which Netlify keeps Blobs: that of this state, so that they stay with it and two stacks apart. */
function siteId(state: string): string {
  const file = join(state, 'site-id');
  if (!existsSync(file)) writeFileSync(file, `local-${randomUUID()}`);
  return readFileSync(file, 'utf8');
}

/** Netlify's runtime before a folder of files. */
export const builtSite = (dir: string): string[] => ['--dir', dir, '--framework', '#static'];

/** Astro's development server on `port`, beside any other that serves the same sources. */
export const developmentCommand = (port: number): [string, ...string[]] => [
  'node',
  ...['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', String(port)],
];

/** Netlify's runtime before Astro's development server, which it starts on `port`. */
export const developmentServer = (port: number): string[] => [
  ...['--framework', '#custom', '--target-port', String(port)],
  ...['--command', [process.execPath, ...developmentCommand(port).slice(1)].join(' ')],
];

/** Starts the site and its functions behind one port, and waits until the functions answer. */
export async function startNetlify(
  processes: Processes,
  { site, state }: Addresses,
  env: Record<string, string>,
  pages: string[],
): Promise<void> {
  await processes.start(
    {
      name: 'netlify',
      command: [
        'node',
        'node_modules/netlify-cli/bin/run.js',
        // Without a name it asks which of the workspaces is meant. Files and functions are those of netlify.toml anyway.
        ...['dev', '--filter', 'mosaic-connector-studio', '--offline', '--no-open'],
        ...['--internal-disable-edge-functions', '--geo', 'mock'],
        ...['--port', String(site), '--functions-port', String(await freePort())],
        ...['--staticServerPort', String(await freePort())],
        // Without it the CLI asks which of the workspaces it should serve. Functions and settings are the root's anyway.
        ...['--filter', 'studio'],
        ...pages,
      ],
      env: {
        ...env,
        NETLIFY_SITE_ID: siteId(state),
        NETLIFY_TELEMETRY_DISABLED: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
    `http://localhost:${site}/api/health`,
  );
}
