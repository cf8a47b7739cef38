import type { Messages } from '../../locales/messages.ts';

export interface Place {
  /** The page's path without a language. */
  to: string;
  /** Its name among the words of the frame. */
  name: keyof Messages['frame'];
}

/** What most people come for: in the header of every page, and where a page is missing. */
export const MAIN_PLACES: readonly Place[] = [
  { to: '/guides/', name: 'guides' },
  { to: '/learn-more/', name: 'learnMore' },
  { to: '/connectors/', name: 'connectors' },
  { to: '/workforce/', name: 'workforce' },
  { to: '/search/', name: 'search' },
];
