/** Cases to each property: 150 in `npm test`, 10,000 in `npm run test:fuzz`. */
export const RUNS = Number(process.env.FUZZ_RUNS || 150);

/** Printed, so that a run can be repeated: FUZZ_SEED. */
export const SEED = Number(process.env.FUZZ_SEED || Math.floor(Math.random() * 2 ** 31));

/** What a property is run with. */
export const PARAMETERS = { numRuns: RUNS, seed: SEED };
