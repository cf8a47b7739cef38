/** Bundles the functions for Netlify: `node netlify/deploy/bundle.ts`, with `--watch` again at each change. */
import { bundleFunctions, watchFunctions } from './bundleFunctions.ts';

await (process.argv.includes('--watch') ? watchFunctions() : bundleFunctions());
