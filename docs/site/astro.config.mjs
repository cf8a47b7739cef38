import { defineConfig } from 'astro/config';
import { themePlugin } from '../../theme/vitePlugin.ts';

/**
 * The documentation as a site: `npm run docs:build`. `DOCS_OUT_DIR` says where it is built, `DOCS_BASE` at which path it will
 * stand (`/0.1.0/`), so that an earlier version can stand beside the newest.
 */
export default defineConfig({
  srcDir: './docs/site',
  publicDir: './docs/site/public',
  outDir: process.env.DOCS_OUT_DIR || './build/docs',
  cacheDir: './node_modules/.astro-docs',
  base: process.env.DOCS_BASE || '/',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  // Signs stay as they are written: commands are read off these pages.
  markdown: { syntaxHighlight: false, smartypants: false },
  vite: { plugins: [themePlugin()] },
});
