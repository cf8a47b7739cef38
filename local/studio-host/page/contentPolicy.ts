import { createHash } from 'node:crypto';

/**
 * A Content-Security-Policy under which the browser itself talks to this machine only. Scripts are those of the
 * host and the inline ones that stand in `html`, by their hashes; styles are free, because styled-components
 * writes them while it runs.
 */
export function contentPolicy(html: string, lakeUrl: string): string {
  const lake = new URL(lakeUrl).origin;
  const here = `'self' http://localhost:* http://127.0.0.1:* ${lake}`;
  const sockets = `ws://localhost:* ws://127.0.0.1:* ${lake.replace(/^http/, 'ws')}`;
  return Object.entries({
    'default-src': `'self'`,
    'script-src': [`'self'`, ...inlineScripts(html).map(hash)].join(' '),
    'style-src': `'self' 'unsafe-inline'`,
    'font-src': `'self' data:`,
    'img-src': `${here} blob: data:`,
    'media-src': `${here} blob:`,
    'connect-src': `${here} ${sockets} blob: data:`,
    'worker-src': `'self' blob:`,
    'frame-src': here,
    'frame-ancestors': here,
    'form-action': here,
    'object-src': `'none'`,
    'base-uri': `'self'`,
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, text]) => text ?? '',
  );
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
