import { createHash } from 'node:crypto';

const INSIDE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** The styles of a kind of page are the same on each: a hash is worked out once. */
const hashes = new Map<string, string>();

/** A text as policies name it. */
export function hashOf(text: string): string {
  const hash = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

/**
 * A page whose policy allows the styles and scripts that stand in it, and no others. Astro lists those of the whole
 * site on every page: nearly a kilobyte that cannot be compressed.
 */
export function withLeanPolicy(html: string): string {
  const inside = new Set([...html.matchAll(INSIDE)].map(([, , text = '']) => hashOf(text)));
  return html.replace(POLICY, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (given, hash: string) => (inside.has(hash) ? given : '')),
  );
}
