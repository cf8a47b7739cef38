import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { gallery } from './gallery/integration.ts';
import { pseudoLocale } from './locales/pseudo/vitePlugin.ts';
import { readOnce } from './site/cache/readOnce.ts';
import { wholeCache } from './site/cache/wholeCache.ts';
import { leanPages } from './site/lean/leanPages.ts';
import { livePreview } from './site/preview/livePreview.ts';
import { redirects } from './site/redirects.ts';
import { environment, isDemonstration, preview } from './site/sanity/environment.ts';
import { sitemapOptions } from './site/sitemap.ts';
import { themePlugin } from './theme/vitePlugin.ts';

/** The only host from which a build takes pictures. */
function picturesFrom(address) {
  const { protocol, hostname, port } = new URL(address);
  return { protocol: protocol.replace(':', ''), hostname, port };
}

/**
 * The static site. `SITE_OUT_DIR` lets a new build stand beside the live one until it is checked;
 * keep it inside the project, where each build then has its own scratch folder. `SITE_URL` is the address that canonical and hreflang links name.
 */
export default defineConfig({
  // Pictures are copied from the Content Lake at build, in the sizes that the pages need.
  image: { remotePatterns: [picturesFrom(process.env.SANITY_API_HOST || 'https://cdn.sanity.io')] },
  srcDir: './site',
  publicDir: './site/public',
  outDir: process.env.SITE_OUT_DIR || './dist',
  // Pages whose content and code are as before are taken from here. Hosts that keep node_modules keep it between builds.
  // A preview has a cache of its own, so that no draft can come from it into the public site.
  // So has a demonstration, whose pages say what they are.
  cacheDir: preview
    ? './node_modules/.astro-preview'
    : process.env.SITE_CACHE_DIR ||
      (isDemonstration ? './node_modules/.astro-demonstration' : './node_modules/.astro'),
  experimental: { incrementalBuild: true },
  site: process.env.SITE_URL || 'http://localhost:8888',
  output: 'static',
  trailingSlash: 'always',
  // Astro's own default ('jsx') eats the space between a word and a link on the next line.
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 8 },
  integrations: [
    wholeCache(),
    readOnce(),
    redirects(),
    leanPages(),
    ...(preview ? [livePreview()] : []),
    gallery(),
    sitemap(sitemapOptions()),
  ],
  devToolbar: { enabled: false },
  // No page shows program code, and Shiki's inline styles would break the policy below.
  markdown: { syntaxHighlight: false },
  // Fonts stay files of their own: baked into the CSS they would travel with every page.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [themePlugin(), ...(environment.SITE_PSEUDO ? [pseudoLocale(environment.SITE_PSEUDO)] : [])],
  },
  security: {
    csp: !preview && {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        // No page asks for anything more; browsers judge by it too who reads robots.txt for a page.
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
});
