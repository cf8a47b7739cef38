/** What happened to a Connector's own words for the site, as the history says it. */
export const onSiteNoteWords = {
  'site-words': 'Wrote for a page on the site, and agreed that it is public',
  'off-site': 'Had themselves taken off the site',
} as const;
