import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundleFunctions } from '../netlify/deploy/bundleFunctions.ts';
import { type Figure, median } from './figure.ts';

const STARTS = 9;

/** A function that loads the libraries of the one that the public meets first, and does nothing with them. */
const PEER = `import { createClient } from '@sanity/client';
import { Resend } from 'resend';
import { z } from 'zod';
export default () => new Response(String([createClient, Resend, z].length));`;

/** Makes one file of a function and all that it imports, as Netlify's own bundler does. */
async function bundleAsNetlify(source: string, outfile: string): Promise<void> {
  const require = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;
  await build({
    stdin: { contents: source, resolveDir: resolve('.'), loader: 'ts' },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', jsx: 'automatic' },
    ...{ outfile, banner: { js: require }, logLevel: 'error' },
  });
}

/** A function as bundled, with all that it shares with others and that is loaded with it. */
function withShared(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const shared = [...text.matchAll(/(?:from|import)"(\.[^"]+)"/g)].map(([, path = '']) => path);
  return [text, ...shared.map((path) => withShared(resolve(dirname(file), path), seen))].join('\n');
}

/** Milliseconds in which a fresh process imports a file. */
function importTime(file: string): number {
  const measure = `const began = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - began);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', measure], { encoding: 'utf8' }));
}

/** How large the function of the sign-up is, and how long it takes to be loaded by a process that begins. */
export async function measureFunctions(): Promise<Figure[]> {
  const place = mkdtempSync(resolve('.local/bench-functions-'));
  try {
    await bundleFunctions(place);
    const [ours, theirs] = [join(place, 'sign-up.mjs'), join(place, 'peer.mjs')];
    await bundleAsNetlify(PEER, theirs);
    // In turn, so that both meet the same machine.
    const starts = Array.from({ length: STARTS }, () => [importTime(ours), importTime(theirs)] as const);
    const kilobytes = (file: string) => gzipSync(withShared(file)).length / 1000;
    const peer = 'its three libraries alone';
    return [
      {
        ...{ what: 'Bundle of sign-up, compressed', unit: 'KB', peer },
        ...{ ours: kilobytes(ours), theirs: kilobytes(theirs) },
      },
      {
        ...{ what: 'Loading sign-up in a fresh process', unit: 'ms', peer },
        ...{ ours: median(starts.map(([one]) => one)), theirs: median(starts.map(([, other]) => other)) },
      },
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
