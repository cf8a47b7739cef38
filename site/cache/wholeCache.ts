import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type MarkedCache, markCache } from './markCache.ts';

/** Sees to it that no build takes a page from one that failed. */
export function wholeCache(): AstroIntegration {
  let cache: MarkedCache | undefined;
  return {
    name: 'whole-cache',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = markCache(fileURLToPath(config.cacheDir));
      },
      'astro:build:start': () => cache?.begin(),
      'astro:build:done': () => cache?.end(),
    },
  };
}
