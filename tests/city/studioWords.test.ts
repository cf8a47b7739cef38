import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* What staff read in the Studio is of the program's country, or of none. */

/** The Studio, and what it takes its words from. */
const WRITTEN = [
  'studio/**/*.{ts,tsx}',
  'blocks/*/studio/*.{ts,tsx}',
  'program/matching/words.ts',
  'program/import/targets.ts',
  'program/content/{amountProblems,contentIssues,plainLanguage}.ts',
  'forms/person.ts',
  'forms/*/questions.ts',
  'forms/import/templates.ts',
];

const OF_ONE_COUNTRY =
  /\bZIPs?\b|Missouri|Illinois|St\. Louis|United States|Social Security|\bSSN\b|US dollars|\bfederal\b|American\b/;

const withoutComments = (source: string) =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<![:'"`])\/\/.*$/gm, '');

test('no word of the Studio is of one country alone', () => {
  const files = WRITTEN.flatMap((pattern) =>
    globSync(pattern, { exclude: (file) => file.endsWith('node_modules') || file.endsWith('dist') }),
  ).filter((file) => !/\.(test|fixture)\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      // Which abbreviations need no explanation is a list for English in every country.
      .filter((line) => OF_ONE_COUNTRY.test(line) && !line.includes('EVERYDAY'))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

/** What the Studio's modules say when they are built for a country. */
function builtFor(country: string): unknown {
  const script = `
    const { PART, PLACE, POSTCODE, TEXTS } = await import('./studio/shared/clients/environment.ts');
    const { amountKindWords } = await import('./studio/shared/labels/amounts.ts');
    console.log(JSON.stringify([PART, PLACE, POSTCODE, TEXTS.degrees.associate, amountKindWords.usd]));`;
  const { PATH } = process.env;
  const env = { PATH, SANITY_STUDIO_COUNTRY: country };
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }),
  );
}

test('a Studio that is built for Canada speaks of provinces, postal codes and Canadian dollars', () => {
  expect(builtFor('ca')).toEqual([
    ...['Province or territory', 'Nova Scotia', 'Postal code'],
    ...['College diploma of two or three years', 'Money (CAD)'],
  ]);
});
