import { mkdirSync, writeFileSync } from 'node:fs';
import { table } from './figure.ts';
import { measureMatching } from './matching.ts';
import { measureQueries } from './queries.ts';
import { measureStartUp } from './startUp.ts';

/** `npm run bench`: every figure beside its peer, as a table and as JSON in reports/bench.json. */
const figures = [...(await measureMatching()), ...(await measureQueries()), ...(await measureStartUp())];
mkdirSync('reports', { recursive: true });
writeFileSync(
  'reports/bench.json',
  JSON.stringify({ at: new Date().toISOString(), node: process.version, figures }, null, 2),
);
console.log(`\n${table(figures)}\n`);
