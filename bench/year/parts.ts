/**
 * Lives some years and keeps each in a file of reports/year, so that a long measurement can be done in parts:
 * `node bench/year/parts.ts "450 × 100" 11 12`, then `YEAR_PARTS=reports/year npm run bench -- year`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LivedYear, livedYear } from './livedYear.ts';
import { CASES, type YearCase } from './world.ts';

const fileOf = (folder: string, { people, connectors }: YearCase, seed: number) =>
  join(folder, `${people}-${connectors}-${seed}.json`);

/** A year that was lived before and kept; undefined where there is none. */
export function keptYear(folder: string | undefined, one: YearCase, seed: number): LivedYear | undefined {
  if (!folder || !existsSync(fileOf(folder, one, seed))) return undefined;
  return JSON.parse(readFileSync(fileOf(folder, one, seed), 'utf8'));
}

if (import.meta.main) {
  const [name, ...seeds] = process.argv.slice(2);
  const one = CASES.find((known) => known.name === name);
  if (!one) throw new Error(`There is no ${name}. There are ${CASES.map((known) => known.name).join(', ')}.`);
  mkdirSync('reports/year', { recursive: true });
  for (const seed of seeds.map(Number)) {
    writeFileSync(fileOf('reports/year', one, seed), JSON.stringify(await livedYear(one, seed)));
    console.error(`${one.name}, year ${seed}`);
  }
}
