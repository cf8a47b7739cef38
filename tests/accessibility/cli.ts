/**
 * `npm run accessibility`: writes docs/accessibility from the reports that `npm test` has left in `reports` (or in the
 * folder that is named). Writes nothing where a test that it rests on was not run.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { openAcr, PROOFS } from './openAcr.ts';
import { readable } from './readable.ts';
import { readResults } from './results.ts';

const [folder = 'reports'] = process.argv.slice(2);
const results = readResults(folder);
const missing = PROOFS.filter((file) => !results.has(file));
if (missing.length > 0) {
  console.error(`The report rests on tests that ${folder} has no results of. Run npm test first:`);
  for (const file of missing) console.error(`  ${file}`);
  process.exit(1);
}
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const run = { day: new Date().toISOString().slice(0, 10), version, results };
mkdirSync('docs/accessibility', { recursive: true });
writeFileSync('docs/accessibility/openacr.yaml', openAcr(run));
writeFileSync('docs/accessibility/README.md', readable(run));
const failed = PROOFS.filter((file) => !results.get(file));
console.log(`Written to docs/accessibility, from ${PROOFS.length} files of tests.`);
for (const file of failed) console.log(`Did not hold, and is reported so: ${file}`);
