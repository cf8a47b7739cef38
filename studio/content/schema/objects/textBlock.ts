import { defineArrayMember, defineField } from 'sanity';

const BEGINNING =
  'Begin the address with https://, mailto: or tel:, or with one / for a page of this site, such as /guides/';

/** Whether an address says where it leads: what has no beginning would be looked for beside the page it stands on. */
const leadsSomewhere = (href: string) => /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(href);

const link = defineArrayMember({
  name: 'link',
  title: 'Link',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      description:
        'A web page (https://…), a page of this site (/guides/), an email address (mailto:…) or a phone number (tel:…)',
      type: 'url',
      validation: (rule) => [
        rule.required().error('Paste the address that the link leads to, or remove the link'),
        rule.uri({ scheme: ['http', 'https', 'mailto', 'tel'], allowRelative: true }).error(BEGINNING),
        rule.custom((href) => href === undefined || leadsSomewhere(href) || BEGINNING),
      ],
    }),
  ],
});

/**
 * Text with lists, emphasis and links, and nothing that could break a page or a screen reader's reading. What is
 * pasted from elsewhere keeps these and loses the rest. Headings begin at the second level: the title is the first.
 */
export function textBlock({ headings }: { headings: boolean }) {
  return defineArrayMember({
    type: 'block',
    styles: [
      { title: 'Normal', value: 'normal' },
      ...(headings
        ? [
            { title: 'Heading', value: 'h2' },
            { title: 'Smaller heading', value: 'h3' },
          ]
        : []),
    ],
    lists: [
      { title: 'Bulleted list', value: 'bullet' },
      { title: 'Numbered list', value: 'number' },
    ],
    marks: {
      decorators: [
        { title: 'Strong', value: 'strong' },
        { title: 'Emphasis', value: 'em' },
      ],
      annotations: [link],
    },
  });
}
