import { defineArrayMember, defineField } from 'sanity';

const lines = (name: string, title: string, description: string) =>
  defineField({ name, title, description, type: 'lineList' });

/** Who stands behind the program. Readers see it on the page About; `npm run doctor` refuses a site while it is the example. */
export const trustField = defineField({
  name: 'trust',
  title: 'Who stands behind the program',
  description: 'People look for this first. The page About shows it, in the words you write here',
  type: 'object',
  group: 'program',
  fields: [
    defineField({
      name: 'host',
      title: 'Host organization',
      description: 'Who runs the program and answers for what it keeps, with its legal form',
      type: 'string',
    }),
    lines('funders', 'Who pays', 'One to a line'),
    lines('people', 'Who decides', 'Name and role, one to a line'),
    defineField({
      name: 'decisions',
      title: 'How decisions are made',
      description: 'Who decides who takes part, who meets whom, and who settles a complaint',
      type: 'text',
      rows: 3,
    }),
    lines('processors', 'Companies that keep data for you', 'Name and what for, one to a line'),
    defineField({
      name: 'privacyVersions',
      title: 'Versions of the privacy page',
      description: 'The newest first. Add one whenever what you keep, or for how long, changes',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'privacyVersion',
          title: 'Version',
          type: 'object',
          fields: [
            defineField({
              name: 'since',
              title: 'In force since',
              type: 'date',
              options: { dateFormat: 'MMM D, YYYY' },
              validation: (rule) => rule.required().error('Enter the day'),
            }),
            defineField({
              name: 'change',
              title: 'What changed',
              type: 'string',
              validation: (rule) => rule.required().error('Say in a sentence what changed'),
            }),
          ],
          preview: { select: { title: 'change', subtitle: 'since' } },
        }),
      ],
    }),
  ],
});
