import { defineLocaleResourceBundle } from 'sanity';

/** What an empty list says. For lists of work, "No documents of this type" would be a wrong answer. */
export const emptyLists = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'structure',
  resources: { 'panes.document-list-pane.no-documents-of-type.text': 'Nothing here at the moment' },
});
