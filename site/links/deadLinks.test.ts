import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { deadLinks } from './deadLinks.ts';

const dist = mkdtempSync(join(tmpdir(), 'links-'));
afterEach(() => rmSync(dist, { recursive: true, force: true }));

function page(path: string, body: string): void {
  mkdirSync(join(dist, path), { recursive: true });
  writeFileSync(join(dist, path, 'index.html'), `<main>${body}</main>`);
}

test('a link to nowhere is named with its page and its words, and links that lead somewhere are not', () => {
  page('', '<a href="/about/#safe">About</a> <a href="https://example.org/x">Out</a> <a href="#top">Up</a>');
  page(
    'about',
    '<p><a class="x" href="/guides/nursng/">The <b>nursing</b> guide</a> <a href="/">Home</a></p>',
  );
  expect(deadLinks(dist)).toEqual([
    'On /about/ the link “The nursing guide” leads to /guides/nursng/, and there is no such page.',
  ]);
});
