import { Refusal } from './refusal.ts';

/** Refuses every method but those named. */
export function allowMethods(request: Request, ...methods: string[]): void {
  if (!methods.includes(request.method)) throw new Refusal('method', { allow: methods.join(', ') });
}

/**
 * Refuses a form that another site's page sent. Browsers name the origin of every POST; a request that names none
 * comes from a program, which has no cookie or session of ours to misuse. Extensions and gateways that hide where a
 * reader is make `null` of the origin: then the browser's own word counts, which no page can write.
 */
export function allowOwnOrigin(request: Request, siteUrl: string): void {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin === 'null' && site === 'same-origin') return;
  if (origin === null) {
    if (site === null || site === 'same-origin' || site === 'none') return;
    throw new Refusal('refused');
  }
  if (origin !== new URL(siteUrl).origin && origin !== new URL(request.url).origin)
    throw new Refusal('refused');
}
