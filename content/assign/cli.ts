/** How a year's cases would have been placed: in hindsight, one by one, in batches, and by prices. `npm run assign`. */
import { overOrders } from '../../program/assignment/overOrders.ts';
import { helpIfAsked } from '../commandLine/helpIfAsked.ts';
import { readArguments, USAGE } from './arguments.ts';
import { readYear } from './readYear.ts';

const inPercent = (share: number) => `${(share * 100).toFixed(1)} %`;

helpIfAsked(USAGE);
try {
  const {
    year: files,
    past: pastFiles,
    json,
    batch,
    orders,
    expected,
  } = readArguments(process.argv.slice(2));
  const tell = (line: string) => console.error(line);
  const year = await readYear(files, tell);
  const past = pastFiles && (await readYear(pastFiles, tell));
  const shares = overOrders(year, past, { batch, orders, expected: expected ?? year.cases.length });
  if (json) console.log(JSON.stringify(shares));
  else
    console.log(`In hindsight: ${shares.hindsight.toFixed(3)}
One by one: ${inPercent(shares.oneByOne)} of it
Batches of ${batch}, each exactly: ${inPercent(shares.batch)}
Batches of ${batch} with prices: ${inPercent(shares.prices)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
