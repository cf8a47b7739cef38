import type { Messages } from '../locales/messages.ts';

interface Place {
  /** The page's path without a language. */
  to: string;
  /** Its name among the words of the frame. */
  name: keyof Messages['frame'];
}

/** What most people come for: in the header of every page. */
export const MAIN_PLACES: readonly Place[] = [
  { to: '/guides/', name: 'guides' },
  { to: '/learn-more/', name: 'learnMore' },
  { to: '/connectors/', name: 'connectors' },
  { to: '/workforce/', name: 'workforce' },
  { to: '/search/', name: 'search' },
];

/** All places, in the footer of every page, those that belong together beside each other. */
export const MORE_PLACES: readonly Place[] = [
  ...MAIN_PLACES,
  { to: '/become-a-connector/', name: 'becomeAConnector' },
  { to: '/partners/', name: 'partners' },
  { to: '/events/', name: 'events' },
  { to: '/stories/', name: 'stories' },
  { to: '/impact/', name: 'impact' },
  { to: '/about/', name: 'about' },
  { to: '/privacy/', name: 'privacy' },
  { to: '/accessibility/', name: 'accessibility' },
  { to: '/contact/', name: 'contactPage' },
];

/** What `aria-current` says of a link on the page at `path`: the page itself, or the part of the site it belongs to. */
export function currentOf(to: string, path: string): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return to !== '/' && path.startsWith(to) ? 'true' : undefined;
}
