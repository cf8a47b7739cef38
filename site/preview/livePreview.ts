import type { ServerResponse } from 'node:http';
import type { AstroIntegration, HookParameters } from 'astro';
import { client } from '../sanity/client.ts';
import { CHANGES_PATH } from './changesPath.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Changes within this many milliseconds are told as one: a publish is several. */
const TOGETHER = 40;

/** Astro keeps the routes of a page, with the documents they were made from, for as long as it keeps the page's code. */
function forgetRoutes(graph: DevServer['environments']['ssr']['moduleGraph']): void {
  for (const module of graph.idToModuleMap.values()) {
    if (module.file?.includes('/site/pages/')) graph.invalidateModule(module);
  }
}

/**
 * Makes a preview of the site: every page carries the script that leads from its texts to their fields in the Studio,
 * and the development server tells open pages when a draft has changed. The public site is built without it.
 */
export function livePreview(): AstroIntegration {
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page', `import '/site/preview/overlays.ts';`);
        updateConfig({
          vite: {
            // Of its own: a publish builds the public site, and that would clear away what open previews load.
            cacheDir: './node_modules/.vite-preview',
            // Found only by the first page, they would be prepared while that page waits for them in vain.
            optimizeDeps: { include: ['@sanity/visual-editing', '@vercel/stega', 'zod'] },
            server: { watch: { ignored: ['**/.local/**', '**/dist/**', '**/studio/**'] } },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        const readers = new Set<ServerResponse>();
        let isTelling = false;
        const tell = () => {
          isTelling = false;
          for (const { moduleGraph } of Object.values(server.environments)) forgetRoutes(moduleGraph);
          for (const reader of readers) reader.write('data: changed\n\n');
        };
        const changes = client
          .listen('*[!(_type match "system.**")]', {}, { includeResult: false, visibility: 'query' })
          .subscribe({
            next: () => {
              if (!isTelling) setTimeout(tell, TOGETHER);
              isTelling = true;
            },
            error: (error: unknown) => server.config.logger.error(`The preview no longer follows: ${error}`),
          });
        server.httpServer?.once('close', () => changes.unsubscribe());
        server.middlewares.use(CHANGES_PATH, (request, response) => {
          response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
          response.write('retry: 1000\n\n');
          readers.add(response);
          request.once('close', () => readers.delete(response));
        });
      },
    },
  };
}
