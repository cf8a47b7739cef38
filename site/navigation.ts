import { MAIN_PLACES, type Place } from '../forms/pages/mainPlaces.ts';

/** All places, in the footer of every page, those that belong together beside each other. */
export const MORE_PLACES: readonly Place[] = [
  ...MAIN_PLACES,
  { to: '/become-a-connector/', name: 'becomeAConnector' },
  { to: '/partners/', name: 'partners' },
  { to: '/local-help/', name: 'localHelp' },
  { to: '/events/', name: 'events' },
  { to: '/stories/', name: 'stories' },
  { to: '/impact/', name: 'impact' },
  { to: '/about/', name: 'about' },
  { to: '/privacy/', name: 'privacy' },
  { to: '/accessibility/', name: 'accessibility' },
  { to: '/contact/', name: 'contactPage' },
  { to: '/press/', name: 'press' },
  { to: '/changes/', name: 'changes' },
];

/** What `aria-current` says of a link on the page at `path`: the page itself, or the part of the site it belongs to. */
export function currentOf(to: string, path: string): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return to !== '/' && path.startsWith(to) ? 'true' : undefined;
}
