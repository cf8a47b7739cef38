import type { ARTICLE_KINDS, Audience } from '../../../program/content/article.ts';
import type { CHANGE_KINDS } from '../../../program/content/change.ts';
import type { RSVP_STATES } from '../../../program/content/event.ts';
import type { PageSlug } from '../../../program/content/page.ts';

export const audienceWords: Record<Audience, string> = {
  boards: 'Workforce boards',
  practitioners: 'Practitioners: case managers, counselors, teachers',
  employers: 'Employers',
  reporters: 'Reporters',
};

export const articleKindWords: Record<(typeof ARTICLE_KINDS)[number], string> = {
  article: 'Article, read on a screen',
  'one-pager': 'One-pager of the toolkit, printed on one sheet',
  slides: 'Slides: each heading begins one, speaker notes stand below it',
};

/** For lists, where the sentence would not fit. */
export const articleKindLabels: Record<(typeof ARTICLE_KINDS)[number], string> = {
  article: 'Article',
  'one-pager': 'One-pager',
  slides: 'Slides',
};

export const changeKindWords: Record<(typeof CHANGE_KINDS)[number], string> = {
  correction: 'A mistake put right',
  update: 'A rule or number that is another one now',
  addition: 'Something new',
};

export const rsvpWords: Record<(typeof RSVP_STATES)[number], string> = {
  open: 'People say beforehand that they come',
  closed: 'No longer: it is full, or too late',
  none: 'Nobody has to: everyone may come',
};

export const pageWords: Record<PageSlug, string> = {
  about: 'About',
  accessibility: 'Accessibility',
  contact: 'Contact',
  press: 'Press',
};
