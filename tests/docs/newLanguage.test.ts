import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FILES = globSync(
  '{program,countries,emails,forms,blocks,site,studio,netlify,cloud,city,content}/**/*.{ts,tsx}',
  {
    exclude: (path) => /node_modules|\.netlify|\.sanity|dist|\.(?:test|fixture)\.tsx?$|\.gen\.ts$/.test(path),
  },
);

/** A table that must name every language stops the next one from beginning with its folder alone. */
const WHOLE_TABLE = /(?<!Partial<(?:Readonly<)?)Record<Language,/;

test('no table outside locales/ has to name every language', () => {
  expect(FILES.length).toBeGreaterThan(1000);
  expect(FILES.filter((file) => WHOLE_TABLE.test(readFileSync(file, 'utf8')))).toEqual([]);
});
