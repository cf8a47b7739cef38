import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser, QUIET } from '../../tests/journeys/findBrowser.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.woff2', '.ico', '.png']);

/** Serves a folder as hosts do, text compressed with gzip at its usual level. */
function serve(folder: string) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(file);
    const headers = { 'content-type': TYPES[kind] ?? 'application/octet-stream' };
    if (PACKED.has(kind)) {
      response.writeHead(200, headers);
      createReadStream(file).pipe(response);
      return;
    }
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' });
    createReadStream(file)
      .pipe(createGzip({ level: 6 }))
      .pipe(response);
  });
  return server;
}

export interface Weight {
  /** Bytes of all bodies as they came over the wire, images left out. */
  bytes: number;
  /** Of these, HTML and styles. */
  text: number;
  requests: number;
}

/** Screens of a phone and of a desk, in CSS pixels. */
const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

/** What a browser fetches, on a screen, to show a page of a built site. */
export async function transferred(
  folder: string,
  path: string,
  screen: keyof typeof SCREENS = 'phone',
): Promise<Weight> {
  const server = serve(folder);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: QUIET });
  try {
    const page = await browser.newPage({ viewport: SCREENS[screen] });
    const fetched: Promise<{ kind: string; size: number }>[] = [];
    page.on('requestfinished', (request) => {
      const kind = request.resourceType();
      // The icon of the tab is a picture too; the browser calls it by another name.
      if (kind === 'image' || /icon/.test(request.url())) return;
      fetched.push(request.sizes().then(({ responseBodySize: size }) => ({ kind, size })));
    });
    await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle' });
    const bodies = await Promise.all(fetched);
    const sum = (some: typeof bodies) => some.reduce((total, { size }) => total + size, 0);
    const text = bodies.filter(({ kind }) => kind === 'document' || kind === 'stylesheet');
    return { bytes: sum(bodies), text: sum(text), requests: bodies.length };
  } finally {
    await browser.close();
    await new Promise((done) => server.close(done));
  }
}
