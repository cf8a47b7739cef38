import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { settings, start, stateFolder } from './localLake.ts';

/* Sanity's own command line against the lake, in a folder with nothing but a `sanity.cli.js`. */

const run = promisify(execFile);
const SANITY = resolve('node_modules/sanity/bin/sanity');

/** It reaches a project at a host name below the API's, which not every system finds at this machine. */
const SUBDOMAINS_OF_LOCALHOST = `data:text/javascript,${encodeURIComponent(`
  import dns from 'node:dns';
  const { lookup } = dns;
  dns.lookup = (host, ...rest) => lookup(host.endsWith('.localhost') ? '127.0.0.1' : host, ...rest);
`)}`;

async function commandLine(url: string) {
  const cwd = await stateFolder();
  const config = { api: { projectId: 'local-test', dataset: 'open' } };
  await writeFile(join(cwd, 'package.json'), '{"type":"module"}');
  await writeFile(join(cwd, 'sanity.cli.js'), `export default ${JSON.stringify(config)}`);
  const env = {
    ...process.env,
    SANITY_INTERNAL_ENV: url,
    SANITY_AUTH_TOKEN: 'writer',
    NODE_OPTIONS: `--import "${SUBDOMAINS_OF_LOCALHOST}"`,
  };
  return async (...args: string[]): Promise<string> => {
    const { stdout } = await run(process.execPath, [SANITY, ...args], { cwd, env });
    return stdout.trim();
  };
}

test('the command line makes a private dataset, shows that it is private, and deletes it', async () => {
  const { url } = await start(await settings());
  const sanity = await commandLine(url);
  await sanity('datasets', 'create', 'people', '--visibility', 'private');
  expect((await fetch(`${url}/v1/data/query/people?query=*`)).status).toBe(401);
  expect(await sanity('datasets', 'visibility', 'get', 'people')).toBe('private');
  await sanity('datasets', 'delete', 'people', '--force');
  expect((await sanity('datasets', 'list')).split('\n')).toEqual(['open', 'closed']);
}, 180_000);
