import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type MarkedCache, markCache } from './markCache.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-cache-'));
const keys = join(folder, 'incremental-build.json');
let cache: MarkedCache;
beforeEach(() => {
  writeFileSync(keys, '{}');
  cache = markCache(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the keys of a build that reached its end are used by the next', () => {
  cache.begin();
  cache.end();
  cache.begin();
  expect(existsSync(keys)).toBe(true);
  cache.end();
});

test('the keys are given up after a build that did not reach its end', () => {
  cache.begin();
  cache.begin();
  expect(existsSync(keys)).toBe(false);
  cache.end();
});
