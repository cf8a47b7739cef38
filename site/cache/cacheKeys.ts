import { createHash } from 'node:crypto';
import { fetchSettings } from '../sanity/fetch.ts';

interface DocumentRoute {
  props: { document: object };
}

const digest = (parts: unknown) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/**
 * Lets a build take a page from the one before when nothing that it shows has changed: its document, the settings
 * that the frame shows, and the day, because facts fall due. Words, styles and templates need no key: a change of
 * the page's own code builds it anew. For pages that show nothing else; those that list other documents get no key.
 */
export async function withCacheKeys<Route extends DocumentRoute>(routes: Route[]) {
  const today = new Date().toISOString().slice(0, 10);
  const frame = digest([today, await fetchSettings()]);
  const keys = new Map(
    [...new Set(routes.map(({ props }) => props.document))].map((one) => [one, digest([frame, one])]),
  );
  return routes.map((route) => ({ ...route, cacheKey: keys.get(route.props.document) }));
}
