import { defineField } from 'sanity';

/** Whether the site says which kinds of Connector are wanted. */
export const wantedShownField = defineField({
  name: 'wantedShown',
  title: 'Show which Connectors are wanted',
  description:
    'A box on the home page and on “Become a Connector”, from “Which Connectors to look for” in the Overview, worked out anew once a week. A field, a language or an area stands there only where at least five people are behind it',
  type: 'boolean',
  group: 'program',
});
