import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Starlight as it comes. Its search index is left out: no page loads it before somebody searches. */
export default defineConfig({
  outDir: process.env.PEER_OUT_DIR,
  cacheDir: '../.cache/starlight',
  integrations: [starlight({ title: 'Guides', pagefind: false })],
});
