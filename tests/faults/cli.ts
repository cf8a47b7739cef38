import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faultRun } from './faultRun.ts';
import { isWhole, report } from './report.ts';

/** The long fault run: `npm run test:faults [-- --seed 1 --sign-ups 10000]`. Writes docs/fault-run.md. */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, 'sign-ups': { type: 'string', default: '10000' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Seed ${seed}`);
const run = await faultRun(seed, Number(values['sign-ups']), console.log);
writeFileSync('docs/fault-run.md', report(run));
console.log(JSON.stringify(run, null, 2));
console.log(isWhole(run) ? 'None lost, none double.' : `NOT WHOLE. Replay with --seed ${seed}`);
process.exitCode = isWhole(run) ? 0 : 1;
