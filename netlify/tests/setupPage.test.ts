import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askedFor, isSetUp, setupPage } from '../deploy/setupPage.ts';
import { EnvironmentError, readEnvironment } from '../environment.ts';

const asked = askedFor(readFileSync('netlify.toml', 'utf8'));
const names = asked.map(({ name }) => name);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-page-'));
  cpSync('netlify/deploy', join(root, 'netlify/deploy'), { recursive: true });
  cpSync('netlify.toml', join(root, 'netlify.toml'));
  // Stands for the build of the site, which needs a Content Lake.
  writeFileSync(
    join(root, 'package.json'),
    '{"type":"module","scripts":{"build":"echo the site itself > built"}}',
  );
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const unset = Object.fromEntries(names.map((name) => [name, '']));
const build = (variables: Record<string, string>) =>
  spawnSync('node', ['netlify/deploy/build.ts'], {
    cwd: root,
    env: { ...process.env, ...unset, ...variables },
  });
const has = (file: string) => existsSync(join(root, file));

test('a first deploy without a variable shows what to do, and names every variable that is needed', () => {
  expect(build({ CONTEXT: 'production' }).status).toBe(0);
  expect(has('built')).toBe(false);
  const page = load(readFileSync(join(root, 'dist/index.html'), 'utf8'));
  expect(page('meta[name=robots]').attr('content')).toBe('noindex');
  expect(
    page('dt')
      .toArray()
      .map((term) => page(term).text()),
  ).toEqual(names);
  const missing = (() => {
    try {
      readEnvironment({ SITE_URL: 'https://city.example.org' });
      return '';
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
      return error.message;
    }
  })();
  for (const [, name] of missing.matchAll(/([A-Z_]{4,}) \(/g)) expect(names).toContain(name);
});

test('a site of which one variable was lost is built, and fails there, and is never replaced by that page', () => {
  for (const name of names) {
    expect(isSetUp(asked, { [name]: 'a value' }), name).toBe(true);
  }
  expect(build({ CONTEXT: 'production', LETTERS_TO: '*' }).status).toBe(0);
  expect(has('built')).toBe(true);
  expect(has('dist/index.html')).toBe(false);
});

test('a preview that has the keys of production is neither built nor replaced', () => {
  const { status, stderr } = build({ CONTEXT: 'deploy-preview', ID_KEY: 'k'.repeat(32) });
  expect(status).toBe(1);
  expect(String(stderr)).toContain('ID_KEY');
  expect(has('built') || has('dist/index.html')).toBe(false);
});

test('the page leads to the guide in the city’s own repository, and prints no address that is not one', () => {
  const link = (address: string) => load(setupPage(asked, { REPOSITORY_URL: address }))('a').attr('href');
  expect(link('https://github.com/city/program.git')).toBe(
    'https://github.com/city/program/blob/HEAD/docs/deploy.md',
  );
  expect(link('git@github.com:city/program')).toBeUndefined();
  expect(load(setupPage(asked, { REPOSITORY_URL: 'https://github.com/"><script>' }))('script')).toHaveLength(
    0,
  );
});
