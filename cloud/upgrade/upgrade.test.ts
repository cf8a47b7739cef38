import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { reportOf } from './report.ts';

const root = mkdtempSync(join(tmpdir(), 'upgrade-test-'));
const [project, city, template] = ['project', 'city', 'template'].map((name) => join(root, name)) as [
  string,
  string,
  string,
];
afterAll(() => rmSync(root, { recursive: true }));

const NOBODY = { NAME: 'Somebody', EMAIL: 'somebody@example.org' };
const env = {
  ...process.env,
  ...{ GIT_AUTHOR_NAME: NOBODY.NAME, GIT_AUTHOR_EMAIL: NOBODY.EMAIL, GIT_CONFIG_GLOBAL: '/dev/null' },
  ...{ GIT_COMMITTER_NAME: NOBODY.NAME, GIT_COMMITTER_EMAIL: NOBODY.EMAIL },
};
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: folder, env, stdio: 'pipe' }).toString();

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
function commit(folder: string, files: Record<string, string>): void {
  write(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'work');
}

const LINES = Array.from({ length: 20 }, (_, place) => `line ${place}`);
const withLine = (place: number, text: string) => LINES.with(place, text).join('\n');

beforeAll(() => {
  mkdirSync(project);
  git(project, 'init', '-qb', 'main');
  commit(project, {
    'CHANGELOG.md': '# Changelog\n\n- Guides.\n',
    'theme/colors.ts': withLine(0, 'blue'),
    'locales/en/site.json': withLine(0, 'words'),
    'site/pages/home.astro': LINES.join('\n'),
    'netlify/daily.ts': 'one',
  });
  git(project, 'tag', 'v0.1.0');
  git(root, 'clone', '-q', project, 'city');
  git(city, 'remote', 'rename', 'origin', 'upstream');
  // A city that changed three files: one that the update leaves alone, one in another place, one in the same.
  commit(city, { 'theme/colors.ts': withLine(0, 'green'), 'locales/en/site.json': withLine(0, 'our words') });
  write(city, { 'site/pages/home.astro': withLine(3, 'our home') });
  // The same without the history, as a template is used.
  mkdirSync(template);
  git(template, 'init', '-qb', 'main');
  commit(template, { 'theme/colors.ts': withLine(0, 'red') });
  commit(project, {
    'CHANGELOG.md': '# Changelog\n\n- Guides.\n- A finder of professions.\n  Run `setup:cloud` again.\n',
    'locales/en/site.json': LINES.with(0, 'words').with(15, 'a new word').join('\n'),
    'site/pages/home.astro': withLine(3, 'a new home'),
    'cloud/wanted.ts': 'hooks',
  });
  git(city, 'fetch', '-q', 'upstream');
  git(template, 'remote', 'add', 'upstream', project);
  git(template, 'fetch', '-q', '--tags', 'upstream');
});

test('a city that changed three files is told which of them it has to look at', async () => {
  const upgrade = await compare(city, { to: 'upstream/main' });
  expect([...upgrade.city.keys()].sort()).toEqual([
    'locales/en/site.json',
    'site/pages/home.astro',
    'theme/colors.ts',
  ]);
  expect(upgrade.clashing).toEqual(['site/pages/home.astro']);
  expect(upgrade.notes).toEqual(['A finder of professions. Run `setup:cloud` again.']);
  expect(reportOf(upgrade).join('\n')).toMatchInlineSnapshot(`
    "You have changed 3 files. The update touches 4 files.

    Changed by you:
      changed  locales/en/site.json
      changed  site/pages/home.astro
      changed  theme/colors.ts

    Changed by both, and merged without your help:
      locales/en/site.json

    Changed by both in the same place: you will have to choose.
      site/pages/home.astro

    What is new (CHANGELOG.md):
      A finder of professions. Run \`setup:cloud\` again.

    After merging:
      npm run setup:cloud  (webhooks, datasets; safe to run twice)
      deploy the Studio again  (docs/deploy.md)
      npm test, then npm run doctor after the deploy"
  `);
  expect(git(city, 'status', '--porcelain').trim()).toBe('M site/pages/home.astro');
});

test('what Git itself makes of the merge agrees', async () => {
  commit(city, {});
  const { clashing } = await compare(city, { to: 'upstream/main' });
  expect(() => git(city, 'merge', '-q', '--no-commit', 'upstream/main')).toThrow();
  expect(git(city, 'diff', '--name-only', '--diff-filter=U').trim().split('\n')).toEqual(clashing);
  git(city, 'merge', '--abort');
});

test('a copy without the history says which version it came from', async () => {
  await expect(compare(template, { to: 'upstream/main' })).rejects.toThrow('--from v0.1.0');
  const upgrade = await compare(template, { to: 'upstream/main', from: 'v0.1.0' });
  expect(upgrade.city.get('theme/colors.ts')).toBe('changed');
  expect(upgrade.city.get('netlify/daily.ts')).toBe('removed');
});

test('a version that nobody fetched is named, with what to type', async () => {
  await expect(compare(city, { to: 'v9.0.0' })).rejects.toThrow('There is no version “v9.0.0” here');
});

test('a city that is up to date has nothing to do', async () => {
  const upgrade = await compare(city, { to: 'v0.1.0' });
  expect(reportOf(upgrade)).toEqual(['You have changed 3 files. There is nothing to update.']);
});
