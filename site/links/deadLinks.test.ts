import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { deadLinks, leadsToPerson } from './deadLinks.ts';

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
    {
      path: '/guides/nursng/',
      sentence:
        'On /about/ the link “The nursing guide” leads to /guides/nursng/, and there is no such page.',
    },
  ]);
});

test('a link to the page of somebody who is gone is told from one that staff mistyped', () => {
  page('', '<a href="/connectors/gone/">A</a> <a href="/es/connectors/gone/">B</a>');
  page('about', '<a href="/connectors/in/nursng/">C</a> <a href="/connectrs/">D</a>');
  expect(deadLinks(dist).map((link) => [link.path, leadsToPerson(link)])).toEqual([
    ['/connectors/in/nursng/', false],
    ['/connectrs/', false],
    ['/connectors/gone/', true],
    ['/es/connectors/gone/', true],
  ]);
});
