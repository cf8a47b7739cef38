import { defineLocaleResourceBundle } from 'sanity';

/** What the mark above a record says. Nobody publishes a person: “Published” would tell staff that the world can read it. */
export const privateRecords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'studio',
  resources: {
    'release.chip.published': 'Private',
    'release.navbar.published': 'Private',
    'release.chip.tooltip.published-date': 'Only staff can read it. Last changed {{date}}',
    'release.chip.tooltip.not-published': 'There is no such record',
  },
});
