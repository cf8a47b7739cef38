import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SITE = resolve(process.env.SITE_DIST || 'dist');
const TEXTS = /\.(html|js|css|xml|txt|ics|json)$/;
/** The characters in which a preview hides the way to a field: four in a row stand at the beginning of each. */
const HIDDEN = /\u200b{4}/;

const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => TEXTS.test(name));

test('the public site carries nothing of the preview: no script of it, no hidden way into the Studio, no gallery', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((name) => name.includes('gallery'))).toEqual([]);
  const marked = files.filter((name) => {
    const text = readFileSync(join(SITE, name), 'utf8');
    return HIDDEN.test(text) || /visual-editing|_preview\/|data-sanity/.test(text);
  });
  expect(marked).toEqual([]);
});
