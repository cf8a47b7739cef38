import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withoutDeadLinks, withoutRemoteFonts, withoutRemoteParts } from '../files/remoteParts.ts';
import { contentPolicy } from './contentPolicy.ts';

test('takes out what a browser would fetch from another host, and nothing else', () => {
  const kept =
    '<link href="/static/a.css" rel="stylesheet"/><script src="/static/a.js" type="module"></script>' +
    '<script>window.x = "https://example.org"</script><a href="https://example.org/">elsewhere</a>';
  const html =
    `<script src="https://core.sanity-cdn.com/bridge.js" async type="module" data-sanity-core></script>\n${kept}` +
    '<link rel="preconnect" href="https://fonts.example"/><link rel="icon" href="//cdn.example/i.png">';
  expect(withoutRemoteParts(html)).toBe(kept);
});

test('takes out fonts of another host and keeps those of its own', () => {
  const own = '@font-face { font-family: A; src: url("/static/a.woff2"), url(data:font/woff2;base64,AA==) }';
  const remote = '@font-face{font-family:Inter;src:url(https://fonts.example/i.woff2) format("woff2")}';
  expect(withoutRemoteFonts(`${remote}${own}${remote}body { color: red }`)).toBe(`${own}body { color: red }`);
});

test('takes out links to files that are not there', async () => {
  const html = '<link href="/static/favicon.ico" rel="icon"/><link href="/static/gone.svg" rel="icon"/>';
  const local = await withoutDeadLinks(html, async (path) => path === '/static/favicon.ico');
  expect(local).toBe('<link href="/static/favicon.ico" rel="icon"/>');
});

test('the policy allows inline scripts by their hash and connections to this machine only', () => {
  const policy = contentPolicy(
    '<script>one()</script><script src="/a.js"></script>',
    'http://127.0.0.1:3334',
  );
  const hash = createHash('sha256').update('one()').digest('base64');
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(policy).toContain('ws://127.0.0.1:3334');
  expect(policy).not.toMatch(/unsafe-eval|https:|\*(?!;| )\S/);
  for (const source of policy.match(/https?:\/\/[^ ;]+/g) ?? [])
    expect(source).toMatch(/localhost|127\.0\.0\.1/);
});
