import v8 from 'node:v8';
import vm from 'node:vm';

/** Cases to each property: 150 in `npm test`, 10,000 in `npm run test:fuzz`. */
export const RUNS = Number(process.env.FUZZ_RUNS || 150);

/** Printed, so that a run can be repeated: FUZZ_SEED. */
export const SEED = Number(process.env.FUZZ_SEED || Math.floor(Math.random() * 2 ** 31));

/** What a property is run with. */
export const PARAMETERS = { numRuns: RUNS, seed: SEED };

v8.setFlagsFromString('--expose-gc');
const collect: () => void = vm.runInNewContext('gc');

/** Memory in use after everything that can be let go has been, in MB. */
export function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
