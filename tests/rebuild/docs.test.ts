import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routeOf, SOURCES } from '../../docs/site/routes.ts';

/** Builds take seconds, and several minutes where others want the machine too. */
const AMPLE = 600_000;

mkdirSync('.local', { recursive: true });
const out = mkdtempSync(resolve('.local/docs-'));
let said = '';
beforeAll(() => {
  // Not the whole environment: the test runner's PROD and DEV would tell the build that it is none for production.
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    NODE_ENV: 'production',
    DOCS_OUT_DIR: out,
    DOCS_BASE: '/0.1.0/',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  // Ends with an error where a link leads to nowhere.
  said = execFileSync('npm', ['run', 'docs:build'], { env, encoding: 'utf8' });
}, AMPLE);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const sources = globSync(SOURCES).map((file) => file.replaceAll('\\', '/'));

test('there are all the documents', () => {
  expect(sources.length).toBeGreaterThan(70);
  expect(said).toMatch(/\d+ pages in .*, \d+ in the search/);
});

test.each(sources)('%s has a page, with its title, in the navigation of all', (source) => {
  const route = routeOf(source) ?? '';
  const $ = load(readFileSync(join(out, route, 'index.html'), 'utf8'));
  const [, heading = ''] = /^# (.*)$/m.exec(readFileSync(source, 'utf8')) ?? [];
  expect($('main h1').first().text()).toBe(heading.replaceAll(/[`*]/g, ''));
  expect($(`nav a[aria-current=page]`).attr('href')).toBe(`/0.1.0${route}`);
  expect($('script').length).toBe(0);
  for (const element of $('main img').toArray()) {
    expect($(element).attr('alt')).toBeTruthy();
    expect(existsSync(join(out, ($(element).attr('src') ?? '').replace(/^\/0\.1\.0/, '')))).toBe(true);
  }
});

test('the search finds by an index beside the pages, and its page says so without a script', () => {
  expect(existsSync(join(out, 'pagefind/pagefind.js'))).toBe(true);
  const $ = load(readFileSync(join(out, 'search/index.html'), 'utf8'));
  expect($('noscript').text()).toContain('needs a script');
  expect($('script').length).toBe(1);
});
