import { resolve } from 'node:path';
import { type Cost, measured } from '../measured.ts';

/** Builds our site from the Content Lake at this address into `out`, with the cache of earlier builds in `cache`. */
export function buildOurs(lakeUrl: string, out: string, cache: string): Promise<Cost> {
  return measured([resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    env: {
      SANITY_API_HOST: lakeUrl,
      SITE_OUT_DIR: out,
      SITE_CACHE_DIR: cache,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
}
