import { defineArrayMember, defineField } from 'sanity';
import { spokenLanguageChoices } from '../../../shared/labels/languages.ts';

/** How people reach a helper. Each value has its own source and day: a number without them is not printed. */
export const contactFields = [
  defineField({
    name: 'phone',
    title: 'Telephone',
    description: 'Such as “314-555-0142”. Leave it out when no source with a date gives one',
    type: 'sourcedValue',
    group: 'contact',
  }),
  defineField({ name: 'address', title: 'Street and city', type: 'sourcedValue', group: 'contact' }),
  defineField({
    name: 'hours',
    title: 'Hours',
    description: 'Such as “Mon–Fri 8:00–17:00”',
    type: 'sourcedValue',
    group: 'contact',
  }),
  defineField({
    name: 'website',
    title: 'Page',
    description: 'The page of the organization itself',
    type: 'url',
    group: 'contact',
    validation: (rule) =>
      rule.uri({ scheme: ['http', 'https'] }).error('Paste the whole address, beginning with https://'),
  }),
  defineField({
    name: 'languages',
    title: 'Languages besides English',
    description: 'Only those that a source or the organization itself names',
    type: 'array',
    group: 'contact',
    of: [defineArrayMember({ type: 'string' })],
    options: { list: spokenLanguageChoices, layout: 'grid' },
  }),
  defineField({
    name: 'callFirst',
    title: 'Call first',
    description: 'Readers are told to call before they go',
    type: 'boolean',
    group: 'contact',
    initialValue: true,
  }),
];
