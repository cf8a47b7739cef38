/** Words of the search page, in English. */
export const search = {
  title: 'Search',
  lead: 'Search the guides, the articles and the Connectors. Below is a list of all of them.',
  label: 'What do you look for?',
  hint: 'For example: nursing license, translator, diploma',
  submit: 'Search',
  results: 'Results',
  busy: 'Searching …',
  count: 'Pages found: {count}',
  none: 'Nothing was found. Try one shorter word, or a word in English. All pages are in the list below.',
  error: 'The search does not work at the moment. All pages are in the list below.',
  more: 'Show more results',
  allTitle: 'All guides, articles and Connectors',
};

export type SearchWords = typeof search;
