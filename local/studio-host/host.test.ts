import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StudioHost, startStudioHost } from './host.ts';

let outer: string;
let host: StudioHost;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'studio-host-'));
  const dir = join(outer, 'dist');
  await mkdir(join(dir, 'static'), { recursive: true });
  await writeFile(join(outer, 'secret.txt'), 'secret');
  await symlink(join(outer, 'secret.txt'), join(dir, 'link.txt'));
  await writeFile(
    join(dir, 'index.html'),
    '<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="https://core.sanity-cdn.com/bridge.js"></script>' +
      '</head><body><script src="/static/sanity-dkdZP4aL.js" type="module"></script></body></html>',
  );
  await writeFile(join(dir, 'static', 'sanity-dkdZP4aL.js'), 'export {};');
  await writeFile(join(dir, 'static', 'font.css'), '@font-face{src:url(https://fonts.example/a.woff2)}b{}');
  await writeFile(join(dir, 'static', 'favicon.svg'), '<svg/>');
  host = await startStudioHost({ dir, port: 0, lakeUrl: 'http://localhost:3334', log: () => {} });
});

afterAll(async () => {
  await host.close();
  await rm(outer, { recursive: true });
});

/** Sends a path as it is; fetch would tidy `..` away. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = new URL(host.url);
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, async (answer) => {
      let body = '';
      for await (const chunk of answer) body += chunk;
      resolve({ status: answer.statusCode ?? 0, body });
    });
    outgoing.on('error', reject).end();
  });
}

test.each([
  ['/static/sanity-dkdZP4aL.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/static/favicon.svg', 'image/svg+xml', 'no-cache'],
  ['/static/font.css', 'text/css; charset=utf-8', 'no-cache'],
  ['/', 'text/html; charset=utf-8', 'no-store'],
  ['/_local/shim.js', 'text/javascript; charset=utf-8', 'no-cache'],
])('%s is %s, cached %s', async (path, type, cache) => {
  const answer = await fetch(host.url + path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.headers.get('cache-control')).toBe(cache);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('gives its page for every address of the Studio, with the shim as the first script', async () => {
  for (const path of ['/', '/index.html', '/content/structure/post;a.b', '/program?x=1']) {
    const answer = await fetch(host.url + path);
    const html = await answer.text();
    expect(html.match(/<script[^>]*>/g)?.map((tag) => /src="([^"]*)"/.exec(tag)?.[1])).toEqual([
      '/_local/shim.js',
      '/static/sanity-dkdZP4aL.js',
    ]);
    expect(html).toContain('<meta name="local-lake" content="http://localhost:3334">');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  }
});

test('gives the shim as JavaScript, with all that it imports', async () => {
  const todo = ['shim.js'];
  for (const name of todo) {
    const answer = await fetch(`${host.url}/_local/${name}`);
    expect(answer.status).toBe(200);
    const source = await answer.text();
    expect(source).not.toMatch(/import type|: string[;,)]/);
    todo.push(...[...source.matchAll(/from '\.\/([^']+)'/g)].map(([, file]) => file ?? ''));
  }
  expect(todo.length).toBeGreaterThan(3);
});

test.each([
  '/../secret.txt',
  '/static/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/static/..%5c..%5csecret.txt',
  '/link.txt',
  '/_local/../host.ts',
  '/_local/answers.test.ts',
  '/_local/%2e%2e%2fhost.ts',
])('%s leads nowhere', async (path) => {
  const { body } = await raw(path);
  expect(body).not.toContain('secret');
  expect(body).not.toContain('import ');
});

test('says 404 for a missing file, 400-free for nonsense, 405 for other methods, 403 for a foreign host', async () => {
  expect((await raw('/static/gone-12345678.js')).status).toBe(404);
  expect((await raw('/_local/gone.js')).status).toBe(404);
  expect((await raw('/%zz')).status).toBe(200);
  expect((await raw('/', {}, 'POST')).status).toBe(405);
  expect((await raw('/', { host: 'evil.example' })).status).toBe(403);
  expect(await raw('/', {}, 'HEAD')).toEqual({ status: 200, body: '' });
});

test('says so when the Studio is not built, and when the port is taken', async () => {
  const options = { dir: join(outer, 'nowhere'), lakeUrl: 'http://localhost:3334', log: () => {} };
  const empty = await startStudioHost({ ...options, port: 0 });
  const answer = await fetch(empty.url);
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('not built')]);
  const port = Number(new URL(empty.url).port);
  await expect(startStudioHost({ ...options, port })).rejects.toThrow(`cannot listen on 127.0.0.1:${port}`);
  await empty.close();
});
