import { createServer } from 'node:http';
import { Stopping } from './processes.ts';

export interface BuildHook {
  url: string;
  close(): Promise<void>;
}

/** Netlify's build hook: a POST to its secret address asks for a build and is answered at once. */
export async function startBuildHook(
  port: number,
  build: () => Promise<void>,
  log: (line: string) => void,
): Promise<BuildHook> {
  const path = '/build_hooks/local';
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url?.split('?')[0] !== path) {
      response.writeHead(404).end();
      return;
    }
    request.resume();
    build().then(
      () => log('The site was built anew after a change in the Studio.'),
      (error: unknown) => {
        if (error instanceof Stopping) return;
        const reason = error instanceof Error ? error.message : error;
        log(`The site could not be built; the last good one stays.\n${reason}`);
      },
    );
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
