import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/* What the documents name is there: files, folders, and the tests that docs/security.md, docs/promises-held.md and docs/coffees.md promise. */

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'local/README.md',
  ...globSync('packages/**/README.md', { exclude: ['**/node_modules/**', '**/dist/**'] }),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

const LINK = /\]\(([^)\s]+)\)/g;

test.each(DOCUMENTS)('%s leads to no file that is not there', (document) => {
  const targets = [...readFileSync(document, 'utf8').matchAll(LINK)].map(([, target]) => target ?? '');
  const own = targets.filter((target) => !/^([a-z]+:|#)/.test(target));
  const missing = own.filter((target) => !existsSync(join(dirname(document), target.replace(/#.*$/, ''))));
  expect(missing).toEqual([]);
});

/** A test file or folder, and the words by which a line of the page names tests in it. */
const NAMED = /\]\((\.\.\/[^)]+)\)((?:[:,;]? ?“[^”]+”)*)/g;

const textOf = (path: string): string =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .map((file) => textOf(join(path, file)))
        .join('\n')
    : readFileSync(path, 'utf8');

describe.each([
  ['docs/security.md', 30],
  ['docs/promises-held.md', 30],
  ['docs/coffees.md', 15],
] as const)('%s', (document, fewest) => {
  const rows = readFileSync(document, 'utf8')
    .split('\n')
    .filter(
      (line) =>
        /^\| (?!(Rule|What|What went wrong|What happens|Who|participant|Connector) \||-)/.test(line) &&
        !/^\|(---\|)+/.test(line),
    );

  test('has lines', () => {
    expect(rows.length).toBeGreaterThan(fewest);
  });

  test.each(rows)('names a test that is there: %s', (row) => {
    const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const shown = cells.at(-2) ?? '';
    const named = [...shown.matchAll(NAMED)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, path = '', words = ''] of named) {
      const text = textOf(join('docs', path));
      expect(/\b(test|it)(\.each)?[(<]/.test(text), path).toBe(true);
      for (const [, title = ''] of words.matchAll(/“([^”]+)”/g))
        for (const part of title.split('…').map((piece) => piece.trim()))
          expect(text.includes(part), `“${title}” in ${path}`).toBe(true);
    }
  });
});
