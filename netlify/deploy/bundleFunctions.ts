import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';

/** Where Netlify takes the functions from: the `directory` of netlify.toml. */
export const BUNDLED = 'build/functions';
const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The client of the Content Lake as it is where there is a global `fetch`, as in Node. Its way for Node alone brings a
 * second fetch with it, undici, which takes a third of the time until a function can answer.
 */
const globalFetch: Plugin = {
  name: 'global-fetch',
  setup({ onResolve }) {
    const { resolve: find } = createRequire(import.meta.url);
    onResolve({ filter: /^(@sanity\/client|get-it)$/ }, ({ path }) => ({
      path: resolve(dirname(find(`${path}/package.json`)), 'dist/index.js'),
    }));
  },
};

/** Zod without the words of its mistakes in fifty languages: people read ours. */
const wordless: Plugin = {
  name: 'wordless',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ importer, path }) =>
      importer.includes('/node_modules/zod/') ? { path, namespace: 'wordless' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'wordless' }, () => ({ contents: '' }));
  },
};

/** Where, beside the functions, the code lies of which they have a share. netlify.toml has Netlify take it along. */
const SHARED = 'shared';

/** All functions, and what several of them need apart from them. */
const everyFunction = (folder: string) =>
  ({
    absWorkingDir: ROOT,
    entryPoints: globSync('netlify/functions/*.ts', { cwd: ROOT }),
    outdir: folder,
    chunkNames: `${SHARED}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    outExtension: { '.js': '.mjs' },
    jsx: 'automatic',
    // Without it React comes twice: once for who works on it.
    define: { 'process.env.NODE_ENV': '"production"' },
    // What is written as CommonJS asks for Node's own modules by `require`.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    plugins: [globalFetch, wordless],
    // Every name stays, so that a log says where something failed.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  }) satisfies BuildOptions;

/**
 * Bundles the functions for Netlify, which takes them as they are: each is a small file, from which its settings are
 * read, and what they share stands beside them once. A function is read anew by each machine that begins to answer, so
 * what it does not need costs the first who asks. What lies in the folder of an earlier bundle goes. Throws when a
 * function cannot be bundled.
 */
export async function bundleFunctions(folder = resolve(ROOT, BUNDLED)): Promise<void> {
  const { outputFiles } = await build({ ...everyFunction(folder), write: false });
  rmSync(folder, { recursive: true, force: true });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

/** The same into the folder of netlify.toml, and again whenever one of their files changes, until the process ends. */
export async function watchFunctions(): Promise<void> {
  const watched = await context(everyFunction(resolve(ROOT, BUNDLED)));
  await watched.watch();
}
