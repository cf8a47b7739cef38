import { mkdirSync, writeFileSync } from 'node:fs';
import { measureBuild } from './build/measureBuild.ts';
import { measureCities } from './cities/measureCities.ts';
import { measureCoffees } from './coffees/measureCoffees.ts';
import { measureDeployInstall } from './deployInstall.ts';
import { measureDesk } from './desk.ts';
import { asList, type Figure, table } from './figure.ts';
import { measureFunctions } from './functions.ts';
import { measureDaily } from './hosted/daily.ts';
import { measureMonth } from './hosted/month.ts';
import { measureImport } from './import.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureLoad } from './load.ts';
import { measureMatching } from './matching.ts';
import { measurePreview } from './preview.ts';
import { measureQueries } from './queries.ts';
import { measureStartUp } from './startUp.ts';
import { measureStudio } from './studio/measureStudio.ts';
import { measureTiming } from './timing/measureTiming.ts';
import { measureWeight } from './weight/measureWeight.ts';
import { measureYear } from './year/measureYear.ts';

/** What can be measured alone: `npm run bench -- build weight`. */
const PARTS: Record<string, () => Promise<Figure[]>> = {
  matching: measureMatching,
  queries: measureQueries,
  desk: measureDesk,
  'start-up': measureStartUp,
  load: measureLoad,
  weight: measureWeight,
  lighthouse: measureLighthouse,
  studio: measureStudio,
  build: measureBuild,
  preview: measurePreview,
  'deploy-install': measureDeployInstall,
  functions: measureFunctions,
  import: measureImport,
  daily: measureDaily,
  month: measureMonth,
  coffees: measureCoffees,
  cities: measureCities,
  timing: measureTiming,
  year: measureYear,
};

/** `npm run bench`: every figure beside its peer, as a table and as JSON in reports/bench.json. */
async function run(wanted: string[]): Promise<void> {
  const unknown = wanted.filter((part) => !(part in PARTS));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}. The parts are ${Object.keys(PARTS).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const figures: Figure[] = [];
  for (const [part, measure] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(part)) figures.push(...(await measure()));
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/bench.json', JSON.stringify(asList(figures), null, 2));
  console.log(`\n${table(figures)}\n`);
}

await run(process.argv.slice(2));
