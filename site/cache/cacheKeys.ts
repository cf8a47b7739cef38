import { createHash } from 'node:crypto';
import { fetchSettings, fetchToday } from '../sanity/fetch.ts';
import { socialImages } from '../social/socialImages.ts';

interface DocumentRoute {
  params: { slug: string };
  props: { document: object };
}

const digest = (parts: unknown) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/**
 * Lets a build take a page in this folder (`/guides/`) from the one before when nothing that it shows has changed: its
 * document, the settings that the frame shows, which picture stands for it elsewhere, and the day, because facts fall
 * due. Words, styles and templates need no key: a change of the page's own code builds it anew. For pages that show
 * nothing else; those that list other documents get no key.
 */
export async function withCacheKeys<Route extends DocumentRoute>(folder: string, routes: Route[]) {
  // A development server keeps no page.
  if (!import.meta.env.PROD) return routes;
  const frame = digest([await fetchToday(), await fetchSettings()]);
  const images = await socialImages();
  const keys = new Map<object, string>();
  return routes.map((route) => {
    const { document } = route.props;
    const cacheKey =
      keys.get(document) ?? digest([frame, images.get(`${folder}${route.params.slug}/`), document]);
    keys.set(document, cacheKey);
    return { ...route, cacheKey };
  });
}
