import { defineArrayMember, defineField } from 'sanity';

const link = defineArrayMember({
  name: 'link',
  title: 'Link',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      description: 'A web page (https://…), an email address (mailto:…) or a phone number (tel:…)',
      type: 'url',
      validation: (rule) => [
        rule.required().error('Paste the address that the link leads to, or remove the link'),
        rule
          .uri({ scheme: ['http', 'https', 'mailto', 'tel'] })
          .error('Begin the address with https://, mailto: or tel:'),
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
