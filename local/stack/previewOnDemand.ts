import { createServer, type Server } from 'node:http';
import { developmentCommand } from './netlify.ts';
import type { Processes } from './processes.ts';

/** Shown until the development server answers at this very address. It asks again by itself; whoever has no script reloads. */
const WAITING = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The preview is starting</title>
<body style="font: 1rem/1.5 system-ui, sans-serif; margin: 3rem; color-scheme: light dark">
<p role="status">The preview is starting. It shows here by itself, most often within half a minute.</p>
<script>
const wait = () => setTimeout(() => fetch(location.href, { headers: { accept: 'text/html' } }).then(
  (answer) => answer.headers.has('x-preview-waiting') ? wait() : location.reload(), wait), 1000);
wait();
</script>`;

const close = (server: Server) =>
  new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/**
 * Answers on the port of the preview, and starts it when somebody first opens a page of it: it is a second server of the
 * site, which reads drafts, and most who try the stack never look at it. Calls `failed` when it cannot start.
 */
export function startPreviewOnDemand(
  processes: Processes,
  port: number,
  env: Record<string, string>,
  failed: (error: unknown) => void,
): Promise<void> {
  let isAsked = false;
  const server = createServer((request, response) => {
    response.writeHead(503, {
      ...{ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      ...{ 'retry-after': '10', 'x-preview-waiting': 'yes' },
    });
    response.end(WAITING);
    if (isAsked || !request.headers.accept?.includes('text/html')) return;
    isAsked = true;
    response.once('close', () => {
      close(server)
        .then(() =>
          processes.start(
            {
              name: 'preview',
              command: developmentCommand(port),
              env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
            },
            `http://localhost:${port}/`,
          ),
        )
        .catch(failed);
    });
  });
  return new Promise((done, refused) => {
    server.once('error', refused);
    server.listen(port, () => done());
    // The stack ends when its parts do, whether or not anybody has asked.
    server.unref();
  });
}
